import { clientsOfEvent, nameOfClient } from '../../domain/events/clients-of-event.ts'
import { canStartByHand } from '../../domain/events/start-by-hand.ts'
import { keyOfFirst } from '../../domain/expectations/first-event.ts'
import { occurrenceKey } from '../../domain/meeting/unite.ts'
import { readClientsIn } from '../../ledger/calendar/event-clients.ts'
import { type FirstMeeting, readFirstMeetings } from '../../ledger/calendar/first-meetings.ts'
import { keepSighting } from '../../ledger/calendar/keep-sighting.ts'
import { learnOwnEmail } from '../../ledger/calendar/own-emails.ts'
import type { Ledger } from '../../ledger/database.ts'
import { readSettings } from '../../ledger/settings.ts'
import type { Ask, Reply } from '../../messages/protocol.ts'
import { writeInvitation } from '../../ui/expectations/write-card.ts'
import { readMarks } from './marks.ts'

/**
 * An event was opened on the page: it is remembered, and what is known of those in it is told. `putOff`: the first
 * meetings of which the user wants to hear nothing for now, by key.
 */
export async function noteSeen(
  ledger: Ledger,
  { event, myEmail, atMs }: Ask<'calendar/seen'>,
  now: number,
  timeZone: string,
  putOff: readonly string[],
): Promise<Reply<'calendar/seen'>> {
  if (myEmail !== null) await learnOwnEmail(ledger, myEmail)
  const { circle } = await readSettings(ledger, now)
  const row = await keepSighting(ledger, event, atMs, (seen) => clientsOfEvent(seen, circle, []).length > 0, now)
  const inThem = await readClientsIn(ledger, row ? [row.event] : [])
  const firsts = row ? (await readFirstMeetings(ledger, [row], { inThem, circle }, now)).get(row.key) : []
  const [mark] = await readMarks(ledger, [event.occurrence], now, timeZone)
  const isOffered = ({ client }: FirstMeeting) =>
    row !== null && !putOff.includes(keyOfFirst({ event: row.event, client }))
  return {
    mark: mark ?? { key: occurrenceKey(event.occurrence), clients: [] },
    canStart: row !== null && canStartByHand(row.event, now),
    firsts: (firsts ?? []).filter(isOffered).map(({ client, card }) => ({
      client: client.known,
      name: nameOfClient(client),
      words: writeInvitation(card),
    })),
  }
}
