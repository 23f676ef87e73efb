import type { EpochMs } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { formatList, formatTime } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
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
  if (live.state !== 'read' || live.value.length === 0) return null
  const start = async ({ key }: PlannedEvent) => {
    const reply = await door.ask('event/here', { key, atMs: door.now() })
    popup.trouble.value = !reply.ok
  }
  return (
    <section aria-labelledby="planned">
      <h2 id="planned">{t('popup_planned')}</h2>
      <ul class="rows">
        {live.value.map((event) => (
          <li key={event.key} class="planned">
            <PlannedRow event={event} onOpen={(client) => popup.open({ at: 'client', client })} />
            {event.canStart && (
              <Button label={`${t('popup_i_am_here')}: ${nameOf(event)}`} onPress={() => void start(event)}>
                {t('popup_i_am_here')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

const nameOf = ({ clients, title }: PlannedEvent): string =>
  clients.length > 0 ? formatList(clients.map(({ name }) => name)) : title || t('popup_somebody')

function PlannedRow({ event, onOpen }: { readonly event: PlannedEvent; readonly onOpen: (client: string) => void }) {
  const inside = (
    <>
      <span class="row-time">{formatTime(event.startMs)}</span>
      <Name>{nameOf(event)}</Name>
      {event.clients.length > 0 && <span class="soft planned-title">{event.title}</span>}
    </>
  )
  const known = event.clients.find(({ id }) => id !== null)?.id
  if (known == null) return <div class="row today">{inside}</div>
  return (
    <button type="button" class="row today" onClick={() => onOpen(known)}>
      {inside}
    </button>
  )
}
