import type { Templates } from './template-rows.ts'

export type Fill = Templates & {
  readonly from: number
  readonly until: number
  readonly clients: number
  readonly nowMs: number
}

/**
 * Runs in a page of the extension, so it stands alone: writes the meetings numbered `from` to `until`, spread over ten
 * years with six of them today, one in a hundred asking something; the clients with the first of them; facts for one
 * meeting in a thousand.
 */
export async function fill({ client, settled, asking, facts, from, until, clients, nowMs }: Fill): Promise<void> {
  const DAY = 24 * 60 * 60_000
  const YEARS_MS = 3_650 * DAY
  const ledger = await new Promise<IDBDatabase>((done, failed) => {
    const opening = indexedDB.open('hard-stop')
    opening.addEventListener('success', () => done(opening.result))
    opening.addEventListener('error', () => failed(opening.error))
  })
  const transaction = ledger.transaction(['meetings', 'clients', 'facts'], 'readwrite', { durability: 'relaxed' })
  const written = new Promise<void>((done, failed) => {
    transaction.addEventListener('complete', () => done())
    transaction.addEventListener('abort', () => failed(transaction.error))
  })
  const tables = {
    meetings: transaction.objectStore('meetings'),
    clients: transaction.objectStore('clients'),
    facts: transaction.objectStore('facts'),
  }
  const clientId = (number: number) => `client-${number % clients}`
  const midnightMs = new Date(nowMs).setHours(0, 0, 0, 0)

  for (let number = from; number < until; number += 1) {
    const asks = number % 100 === 99
    const template = asks ? asking : settled[number % settled.length]
    // Scattered, as an import or years of use leave them.
    const part = (number * 0.618_033_988_749_895) % 1
    const atMs = number < 6 ? midnightMs + number * 60_000 : Math.floor(midnightMs - DAY - part * YEARS_MS)
    const id = `meeting-${String(number).padStart(8, '0')}`
    const meeting = { ...template?.meeting, id, ids: [id], beganMs: atMs, clientId: clientId(number) }
    const code = `abc-${String(number % 3_000).padStart(4, '0')}-hij`
    tables.meetings.put({ id, meeting, atMs, client: clientId(number), code, ...(asks ? { askMs: atMs } : {}) })
    if (number % 1_000 > 0) continue
    for (const row of facts) tables.facts.put({ ...row, id: `${row.id}-${number}`, about: `${row.about}-${number}` })
  }
  for (let number = from === 0 ? 0 : clients; number < clients; number += 1) {
    const name = `Client ${number + 1}`
    const words = name.toLowerCase().split(' ')
    const known = { ...client.known, id: clientId(number), name }
    const totals = { meetings: 10 + (number % 40), late: number % 9, timeLostMs: ((number * 7_919) % 5_000) * 1_000 }
    tables.clients.put({ ...client, ...totals, id: known.id, known, folded: name.toLowerCase(), words })
  }
  await written
  ledger.close()
}
