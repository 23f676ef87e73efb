import type { Fact } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { readHardStop } from '../ledger/calendar/hard-stop.ts'
import type { Ledger } from '../ledger/database.ts'
import { standingFacts } from '../ledger/facts-about.ts'
import { clientOfPeople, findMeeting, meetingsUnderCode } from '../ledger/queries.ts'
import type { ClientRow } from '../ledger/rows.ts'
import { readSettings } from '../ledger/settings.ts'
import type { ClientHistory, MeetingBrief } from '../messages/protocol.ts'
import { readCorner } from '../ui/kept-corner.ts'
import { deriveCover } from './cover.ts'

/** All that is drawn of one meeting; `null`: no such meeting. */
export async function readBrief(ledger: Ledger, meetingId: string, now: number): Promise<MeetingBrief | null> {
  const row = await findMeeting(ledger, meetingId)
  if (!row) return null
  const { meeting } = row
  const { clientId } = meeting
  const [client, guess, { circle }, facts, hardStop, corner] = await Promise.all([
    clientId === null ? undefined : ledger.clients.get(clientId),
    clientId === null ? guessClient(ledger, meeting) : undefined,
    readSettings(ledger, now),
    standingFacts(ledger, meeting.ids),
    readHardStop(ledger, meeting),
    readCorner(),
  ])
  return {
    meeting,
    client: client ? nameOf(client) : null,
    clientGuess: guess ? nameOf(guess) : null,
    hardStop,
    history: client ? historyOf(client) : null,
    circle,
    people: client?.known.people ?? [],
    undoable: undoable(facts),
    cover: deriveCover({ meeting, hardStop }, corner, now),
  }
}

const nameOf = ({ id, known }: ClientRow) => ({ id, name: known.name })

const historyOf = ({ meetings, late, timeLostMs, myLate }: ClientRow): ClientHistory | null =>
  meetings === 0 ? null : { meetings, late, timeLostMs, myLate }

/** The last one met under this code, else the one whose person somebody in the call is. Offered, never assumed. */
async function guessClient(ledger: Ledger, { code, id, participants }: Meeting): Promise<ClientRow | undefined> {
  const earlier = code === null ? [] : await meetingsUnderCode(ledger, code)
  const last = earlier.find((row) => row.id !== id && row.client !== undefined)?.client
  if (last !== undefined) return ledger.clients.get(last)
  return clientOfPeople(
    ledger,
    participants.map(({ name }) => name),
  )
}

/** What was said by hand and can be taken back, newest last. */
const undoable = (facts: readonly Fact[]): string[] =>
  facts.filter((fact) => fact.source.via === 'hand' && fact.kind !== 'retracts').map((fact) => fact.id)
