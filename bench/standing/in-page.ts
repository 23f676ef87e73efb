import { toEntry } from '../../src/domain/judgment/entry.ts'
import { deriveHorizon } from '../../src/domain/judgment/horizon.ts'
import { judgeEntries } from '../../src/domain/judgment/judge-meetings.ts'
import { deriveRecord } from '../../src/domain/judgment/record.ts'
import type { Fact } from '../../src/domain/meeting/fact.ts'
import { toFactRow } from '../../src/ledger/about.ts'
import { appendFacts } from '../../src/ledger/append.ts'
import { inOneTransaction, openLedger } from '../../src/ledger/database.ts'
import { readStandings } from '../../src/ledger/queries.ts'
import type { MeetingRow } from '../../src/ledger/rows.ts'
import { byHand } from '../../tests/build/facts.ts'
import { writeLedger } from '../../tests/pages-of-extension/ledgers.ts'
import type { Templates } from '../popup/template-rows.ts'

const DAY = 24 * 60 * 60_000
const ledger = openLedger()
const clientId = (number: number) => `client-${number}`

/** Clients numbered `from` to `until`, each with so many meetings over three years, derived as the ledger derives them. */
export async function fillClients(templates: Templates, from: number, until: number, meetingsEach: number) {
  const nowMs = Date.now()
  await inOneTransaction(ledger, async () => {
    for (let number = from; number < until; number += 1) {
      const id = clientId(number)
      const rows = Array.from({ length: meetingsEach }, (_, index): MeetingRow => {
        const template = templates.settled[(number + index) % templates.settled.length] as MeetingRow
        const atMs = Math.floor(nowMs - ((meetingsEach - index) * 1_095 * DAY) / meetingsEach)
        return placed(template, `meeting-${number}-${index}`, atMs, id)
      })
      const name = `Client ${number}`
      const { facts, client } = writeLedger()
      client(id, name, nowMs - 1_100 * DAY)
      const named = facts.map((fact) => ({ ...fact, id: `${id}-named` }))
      const met = rows.map((row) => metWith(row.id, id, row.atMs))
      const entries = rows.map(({ meeting }) => toEntry(meeting))
      const record = deriveRecord(judgeEntries(entries))
      const known = { ...templates.client.known, id, name }
      // oxlint-disable-next-line no-await-in-loop -- one transaction for all of them
      await Promise.all([
        ledger.meetings.bulkPut(rows),
        ledger.accounts.put({ client: id, entries }),
        ledger.clients.put({ ...templates.client, id, known, folded: name.toLowerCase(), ...record }),
        ledger.facts.bulkPut([...named, ...met].map(toFactRow)),
      ])
    }
  })
}

/** The row of another meeting like this one, at another time and with another client. */
function placed({ meeting, ...row }: MeetingRow, id: string, atMs: number, client: string): MeetingRow {
  const schedule = meeting.schedule && { ...meeting.schedule, startMs: atMs, endMs: atMs + 45 * 60_000 }
  return { ...row, id, atMs, client, meeting: { ...meeting, id, ids: [id], beganMs: atMs, clientId: client, schedule } }
}

/** All meetings of a client point at them: that is what whoever looks around a client meets. */
const metWith = (meeting: string, client: string, atMs: number): Fact =>
  byHand({ kind: 'met-with', client, person: null }, atMs, { subject: meeting })

/** Milliseconds until every client's standing has been read and judged. */
export async function judgeAll(clients: number): Promise<number> {
  const startMs = performance.now()
  const standings = await readStandings(ledger, deriveHorizon(Date.now(), 'Europe/Berlin'))
  const tookMs = performance.now() - startMs
  if (standings.size !== clients) throw new Error(`${standings.size} standings`)
  return tookMs
}

/** Milliseconds until one more meeting is on disk with all that follows from it, and its client is judged. */
export async function appendMeeting(client: number): Promise<number> {
  const { facts, meeting } = writeLedger()
  meeting({ client: clientId(client), startMs: Date.now() - DAY, lateMinutes: 12 })
  const subject = { kind: 'meeting', id: crypto.randomUUID() } as const
  const fresh = facts.map((fact): Fact => ({ ...fact, id: crypto.randomUUID(), subject }))
  const before = (await ledger.clients.get(clientId(client)))?.dated.startsMs.length ?? 0
  const startMs = performance.now()
  await appendFacts(ledger, fresh)
  const tookMs = performance.now() - startMs
  const after = (await ledger.clients.get(clientId(client)))?.dated.startsMs.length
  if (after !== before + 1) throw new Error(`${after} meetings after ${before}`)
  return tookMs
}

/** Milliseconds that the disk takes for a transaction with hardly anything in it. */
export async function writeNothing(): Promise<number> {
  const startMs = performance.now()
  await inOneTransaction(ledger, () => ledger.meta.put({ key: 'bench', value: startMs }))
  return performance.now() - startMs
}
