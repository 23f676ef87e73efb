import { useState } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { formatNumber } from '../../../ui/formats.ts'
import { Name } from '../../../ui/name.tsx'
import { t, tn } from '../../../ui/words.ts'
import { ClientQuestion } from './client-question.tsx'
import type { Who, WhoIs } from './plan-import.ts'

/** A name in the file that is no client's. */
export type UnknownName = { readonly key: string; readonly name: string; readonly invoices: number }

type Props = {
  /** Those of the file that are one client's already. */
  readonly matched: readonly string[]
  readonly unknown: readonly UnknownName[]
  readonly said: WhoIs
  readonly newId: () => string
  /** `null`: what was said is taken back. */
  readonly onWho: (keys: readonly string[], who: (key: string) => Who | null) => void
}

const SHOWN = 10

/** Whom the names in the file mean: those on record by themselves, all others as the user says. */
export function ClientQuestions({ matched, unknown, said, newId, onWho }: Props) {
  const [shown, setShown] = useState(SHOWN)
  const open = unknown.filter(({ key }) => !said.has(key))
  const openKeys = open.map(({ key }) => key)
  return (
    <>
      {matched.length > 0 && (
        <details>
          <summary>{tn('options_invoices_matched', matched.length, formatNumber(matched.length))}</summary>
          <ul class="picks">
            {matched.map((name) => (
              <li key={name}>
                <Name>{name}</Name>
              </li>
            ))}
          </ul>
        </details>
      )}
      {unknown.length > 0 && (
        <fieldset class="import-question">
          <legend>{tn('options_invoices_unknown', unknown.length, formatNumber(unknown.length))}</legend>
          {open.length > 1 && (
            <div class="buttons">
              <Button onPress={() => onWho(openKeys, () => ({ is: 'new', id: newId() }))}>
                {t('options_invoices_all_new', formatNumber(open.length))}
              </Button>
              <Button onPress={() => onWho(openKeys, () => ({ is: 'left-out' }))}>
                {t('options_invoices_all_out', formatNumber(open.length))}
              </Button>
            </div>
          )}
          <ul class="import-clients">
            {unknown.slice(0, shown).map((each) => (
              <ClientQuestion
                key={each.key}
                asked={each}
                who={said.get(each.key) ?? null}
                newId={newId}
                onWho={(who) => onWho([each.key], () => who)}
              />
            ))}
          </ul>
          {unknown.length > shown && (
            <div class="buttons">
              <Button look="quiet" onPress={() => setShown(shown + SHOWN)}>
                {t('popup_show_more')}
              </Button>
            </div>
          )}
        </fieldset>
      )}
    </>
  )
}
