import { parseDataEventId } from '../../domain/events/occurrence-id.ts'
import type { PageEvent } from '../../domain/events/page-event.ts'
import { attributeOf, createProbe, cut, enclosing, textOf } from '../probe.ts'
import { ANCHORS } from './anchors.ts'
import type { CalendarPage } from './read-calendar-page.ts'
import type { Chip, Decode } from './read-chips.ts'
import { readGuests } from './read-guests.ts'
import { readWhen } from './read-when.ts'
import { readWhere } from './read-where.ts'
import { isShown } from './shown.ts'

const TITLE_LENGTH = 200

/** An event whose details are open. */
export type Bubble = PageEvent & {
  /** What is seen of it, for its rectangle; it is used again for the next event. */
  readonly element: Element
  readonly eventId: string
  readonly calendarId: string
}

/** `null`: none is open; what is hidden was left over. `chips`: those of the grid, which know the day. */
export function readBubble(
  document: Document,
  page: CalendarPage,
  chips: readonly Chip[],
  decode: Decode = parseDataEventId,
): Bubble | null {
  const probe = createProbe(document, ANCHORS)
  const card = probe.all('card').find(isShown)
  const decoded = decode(attributeOf(card ?? null, 'data-eventid') ?? '')
  if (card === undefined || decoded === null) return null
  const element = enclosing(card, ANCHORS.dialog) ?? card
  const title = cut(textOf(probe.first('title', element)), TITLE_LENGTH)
  const own = chips.filter(({ eventId }) => eventId === decoded.eventId)
  const { occurrence } = decoded
  const stampMs = occurrence.originalStartMs
  const span = readWhen(document, probe, element, { page, chips: own, title, stampMs })
  return {
    ...decoded,
    ...(span ?? { startMs: null, endMs: null, allDay: false }),
    ...readWhere(probe, card, element),
    ...readGuests(probe.all('guest', element), page.locale),
    element,
    title,
    timeZone: page.zone ?? 'UTC',
  }
}
