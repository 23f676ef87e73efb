import { Button } from '../../ui/button.tsx'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import type { Draft } from '../entry/draft.ts'

type Props = { readonly draft: Draft; readonly onContinue: () => void; readonly onDiscard: () => void }

/** A form was left open; nothing typed into it is lost. */
export function DraftLine({ draft, onContinue, onDiscard }: Props) {
  const name = draft.entry.client.trim() || t('popup_somebody')
  return (
    <section class="draft">
      <p>
        <Sentence word="popup_draft" blanks={[<Name>{name}</Name>]} />
      </p>
      <div class="buttons">
        <Button onPress={onContinue}>{t('popup_draft_continue')}</Button>
        <Button look="quiet" onPress={onDiscard}>
          {t('popup_draft_discard')}
        </Button>
      </div>
    </section>
  )
}
