import type { Favour } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { t, type WordKey } from '../../ui/words.ts'

/** `ask`: on the button; `given`: on record. */
export const FAVOURS = {
  'stayed-late': { ask: 'popup_favour_stayed', given: 'popup_favour_given_stayed' },
  moved: { ask: 'popup_favour_moved', given: 'popup_favour_given_moved' },
  other: { ask: 'popup_favour_other', given: 'popup_favour_given_other' },
} as const satisfies Record<Favour, { ask: WordKey; given: WordKey }>

type Props = { readonly onFavour: (what: Favour) => void }

/** Choosing one is the answer. */
export function FavourForm({ onFavour }: Props) {
  return (
    <fieldset class="inset">
      <legend>{t('popup_favour_which')}</legend>
      <div class="buttons">
        {(Object.keys(FAVOURS) as Favour[]).map((what) => (
          <Button key={what} onPress={() => onFavour(what)}>
            {t(FAVOURS[what].ask)}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
