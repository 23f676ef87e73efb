import type { PageEvent } from '../domain/events/page-event.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import { occurrenceKey } from '../domain/meeting/unite.ts'
import type { Ask, EventMark, MeetingBrief, Reply, Result, Verb } from '../messages/protocol.ts'
import type { EventLine } from '../overlay/calendar/calendar-state.ts'
import type { Bubble } from '../pages/calendar/read-bubble.ts'

type OpenEvents = {
  readonly ask: <V extends Verb>(verb: V, question: Ask<V>) => Promise<Result<Reply<V>>>
  readonly now: () => EpochMs
  /** `null`: nothing is open, or nothing is to be said of it. */
  readonly onLine: (line: EventLine | null) => void
  readonly onMark: (mark: EventMark) => void
  readonly onBrief: (brief: MeetingBrief) => void
  readonly onError: (error: string) => void
}

/** The event whose details are open: told to the background as often as the page says more of it, and what is known of it. */
export function createOpenEvent({ ask, now, onLine, onMark, onBrief, onError }: OpenEvents) {
  let key: string | null = null
  let turn = 0

  return {
    async see(bubble: Bubble | null, myEmail: string | null, atMs: EpochMs) {
      const mine = (turn += 1)
      const before = key
      key = bubble && occurrenceKey(bubble.occurrence)
      if (key !== before) onLine(null)
      if (bubble === null) return
      const reply = await ask('calendar/seen', { event: eventOf(bubble), myEmail, atMs })
      if (!reply.ok) return onError(reply.error)
      const { mark, canStart, firsts } = reply.value
      onMark(mark)
      if (mine !== turn) return
      onLine(worthSaying({ clients: mark.clients, canStart, firsts, beside: bubble.element }))
    },
    async startHere() {
      if (key === null) return
      const reply = await ask('event/here', { key, atMs: now() })
      if (reply.ok) onBrief(reply.value.brief)
      else onError(reply.error)
    },
  }
}

/** `null`: the line would be empty. */
export const worthSaying = (line: EventLine): EventLine | null =>
  line.clients.length > 0 || line.canStart || line.firsts.length > 0 ? line : null

/** Without what belongs to the page alone. */
const eventOf = ({
  occurrence,
  title,
  startMs,
  endMs,
  timeZone,
  allDay,
  place,
  meetCode,
  link,
  organizer,
  guests,
}: Bubble): PageEvent => ({
  occurrence,
  title,
  startMs,
  endMs,
  timeZone,
  allDay,
  place,
  meetCode,
  link,
  organizer,
  guests,
})
