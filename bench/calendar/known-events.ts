import type { Fact, FactBody } from '../../src/domain/meeting/fact.ts'
import { occurrenceKey } from '../../src/domain/meeting/unite.ts'
import type { EventRow } from '../../src/ledger/calendar/event-row.ts'

const CLIENTS = 100
const DAY = 24 * 60 * 60_000

/** Clients of whom every tenth is off the schedule. */
export function clientFacts(nowMs: number): Fact[] {
  let count = 0
  const about = (id: string, body: FactBody): Fact => ({
    id: `00000000-0000-4000-8000-${String((count += 1)).padStart(12, '0')}`,
    device: '00000000-0000-4000-8000-00000000d0d0',
    subject: { kind: 'client', id },
    happenedAt: [nowMs - DAY, nowMs - DAY],
    recordedAt: nowMs - DAY,
    schema: 1,
    source: { via: 'hand' },
    certainty: 'manual',
    ...body,
  })
  return Array.from({ length: CLIENTS }, (_, number) => `client-${number}`).flatMap((id, number) => {
    const named = about(id, { kind: 'client-named', name: id, emails: [], domains: [`${id}.test`], people: [] })
    const off = { kind: 'off-the-schedule-set', off: true, reason: null, wayBack: [] } as const
    return number % 10 === 0 ? [named, about(id, off)] : [named]
  })
}

/** The events that the stand-in calendar makes up, as they are kept after they were seen: each with one of the clients. */
export const eventRows = (count: number, nowMs: number): EventRow[] =>
  Array.from({ length: count }, (_, number) => {
    const occurrence = { uid: `many${String(number).padStart(22, '0')}@google.com`, originalStartMs: null }
    const guest = { email: `guest@client-${number % CLIENTS}.test`, name: null, response: null }
    const event: EventRow['event'] = {
      occurrence,
      title: `Event ${number}`,
      startMs: nowMs,
      endMs: null,
      timeZone: 'UTC',
      allDay: false,
      place: null,
      meetCode: null,
      link: null,
      organizer: null,
      guests: [guest],
      status: 'confirmed',
      busy: true,
    }
    return { calendar: 'page', key: occurrenceKey(occurrence), event, asOfMs: nowMs, startMs: nowMs }
  })
