import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../../ui/button.tsx'
import { formatNumber } from '../../../ui/formats.ts'
import { useLive } from '../../../ui/live.ts'
import { Name } from '../../../ui/name.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { t, tn } from '../../../ui/words.ts'
import { readClients } from '../../reading.ts'
import type { UnknownName } from './client-questions.tsx'
import type { Who } from './plan-import.ts'
import { readCandidates } from './read-matches.ts'

type Props = {
  readonly asked: UnknownName
  /** `null`: not said yet. */
  readonly who: Who | null
  readonly newId: () => string
  readonly onWho: (who: Who | null) => void
}

const FOUND = 6

/** Who is this? Those who may be meant are offered, and never taken for it unasked. */
export function ClientQuestion({ asked: { name, invoices }, who, newId, onWho }: Props) {
  const [search, setSearch] = useState<string | null>(null)
  const line = useRef<HTMLLIElement>(null)
  const wasSaid = useRef(who !== null)
  const live = useLive(
    () => (search === null ? readCandidates(name) : readClients(search, FOUND)),
    [search === null, search],
  )
  const found = live.state === 'read' ? live.value : []
  useEffect(() => {
    // The button that was pressed is gone: the focus goes to the one that takes its place.
    if (wasSaid.current !== (who !== null) && document.activeElement === document.body)
      line.current?.querySelector('button')?.focus()
    wasSaid.current = who !== null
  }, [who])
  return (
    <li ref={line}>
      <p>
        <Name>{name}</Name> <span class="soft">{tn('options_invoices_count', invoices, formatNumber(invoices))}</span>
      </p>
      {who ? (
        <p>
          {who.is === 'client' && <Sentence word="options_invoices_is_client" blanks={[<Name>{who.name}</Name>]} />}
          {who.is === 'new' && t('options_invoices_is_new')}
          {who.is === 'left-out' && t('options_invoices_is_out')}{' '}
          <Button
            look="quiet"
            label={t('ui_named', t('options_invoices_change_answer'), name)}
            onPress={() => onWho(null)}
          >
            {t('options_invoices_change_answer')}
          </Button>
        </p>
      ) : (
        <>
          {search !== null && (
            <input
              class="input"
              type="search"
              dir="auto"
              aria-label={t('ui_named', t('options_erase_search'), name)}
              placeholder={t('options_erase_search')}
              ref={(input) => {
                if (search === '') input?.focus()
              }}
              value={search}
              onInput={(event) => setSearch(event.currentTarget.value)}
            />
          )}
          <div class="buttons" role="group" aria-label={name}>
            {found.map((client) => (
              <Button key={client.id} onPress={() => onWho({ is: 'client', ...client })}>
                <Sentence word="options_invoices_pick" blanks={[<Name>{client.name}</Name>]} />
              </Button>
            ))}
            <Button
              label={t('ui_named', t('options_invoices_make_new'), name)}
              onPress={() => onWho({ is: 'new', id: newId() })}
            >
              {t('options_invoices_make_new')}
            </Button>
            {search === null && (
              <Button label={t('ui_named', t('options_invoices_pick_other'), name)} onPress={() => setSearch('')}>
                {t('options_invoices_pick_other')}
              </Button>
            )}
            <Button
              look="quiet"
              label={t('ui_named', t('options_invoices_leave_out'), name)}
              onPress={() => onWho({ is: 'left-out' })}
            >
              {t('options_invoices_leave_out')}
            </Button>
          </div>
        </>
      )}
    </li>
  )
}
