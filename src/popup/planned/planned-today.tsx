import { nameOfClient } from '../../domain/events/clients-of-event.ts'
import { keyOfFirst } from '../../domain/expectations/first-event.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { formatList, formatTime } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
import { FirstLines } from '../first-meeting/first-lines.tsx'
import { usePutOff } from '../first-meeting/use-put-off.ts'
import type { Popup } from '../state.ts'
import { type PlannedEvent, readPlanned } from './read-planned.ts'

type Props = {
  readonly popup: Popup
  /** Midnight. */
  readonly untilMs: EpochMs
  /** Occurrences that are meetings already. */
  readonly met: ReadonlySet<string>
}

/** What the calendar has for the rest of the day; what no page can time is started here. */
export function PlannedToday({ popup, untilMs, met }: Props) {
  const { door } = popup
  const live = useLive(() => readPlanned(door.now(), untilMs, met), [untilMs, [...met].join(' ')])
  const { keys, putOff } = usePutOff()
  if (live.state !== 'read' || live.value.length === 0) return null
  const start = async ({ key }: PlannedEvent) => {
    const reply = await door.ask('event/here', { key, atMs: door.now() })
    popup.trouble.value = !reply.ok
  }
  const firstsOf = ({ event, firsts }: PlannedEvent) =>
    keys === null
      ? []
      : firsts.map((client) => ({ event, client })).filter((first) => !keys.includes(keyOfFirst(first)))
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">{t('popup_planned')}</h2>
      <ul class="rows">
        {live.value.map((planned) => (
          <li key={planned.key}>
            <div class="planned">
              <PlannedRow planned={planned} onOpen={(client) => popup.open({ at: 'client', client })} />
              {planned.canStart && (
                <Button
                  label={t('ui_named', t('popup_i_am_here'), nameOf(planned))}
                  onPress={() => void start(planned)}
                >
                  {t('popup_i_am_here')}
                </Button>
              )}
            </div>
            <FirstLines
              firsts={firstsOf(planned)}
              amongOthers={planned.clients.length > 1}
              onOpen={(first) => popup.open({ at: 'first-meeting', first })}
              onPutOff={putOff}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

const nameOf = ({ clients, event }: PlannedEvent): string =>
  clients.length > 0 ? formatList(clients.map(nameOfClient)) : event.title || t('popup_somebody')

type RowProps = { readonly planned: PlannedEvent; readonly onOpen: (client: string) => void }

function PlannedRow({ planned, onOpen }: RowProps) {
  const { event, clients } = planned
  const inside = (
    <>
      <span class="row-time">{formatTime(event.startMs)}</span>
      <Name>{nameOf(planned)}</Name>
      {clients.length > 0 && <span class="soft planned-title">{event.title}</span>}
    </>
  )
  const known = clients.find((client) => client.known !== null)?.known
  if (known == null) return <div class="row today">{inside}</div>
  return (
    <button type="button" class="row today" onClick={() => onOpen(known)}>
      {inside}
    </button>
  )
}
