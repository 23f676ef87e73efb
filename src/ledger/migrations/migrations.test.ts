import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { expect, it } from 'vitest'
import { at, byHand, lateByTwelve } from '../../../tests/build/facts.ts'
import { derivedTables, keptAndRebuilt } from '../../../tests/build/ledger.ts'
import { linksOf, toFactRow } from '../about.ts'
import { appendFacts } from '../append.ts'
import { openLedger } from '../database.ts'
import { keepDerivation } from '../rebuild.ts'

/** Versions as they shipped, written out here so that no change of the code can change it. */
const SHIPPED_V1 = {
  facts: 'id, about, *links',
  meetings: 'id, *also, atMs, [client+atMs], code, running, askMs',
  clients: 'id, folded, timeLostMs, *words, *people',
  visits: 'visit, meeting, silent',
  erased: 'about',
  meta: 'key',
}

const SHIPPED_V3 = {
  ...SHIPPED_V1,
  events: '[calendar+key], key, startMs, code',
  clients: 'id, folded, timeLostMs, *words, *people, *addresses',
  accounts: 'client',
}

it('a client merged under version 3 takes the meetings of the other today', async () => {
  const name = 'kept-since-version-3'
  const client = (id: string) =>
    byHand({ kind: 'client-named', name: id, emails: [], domains: [], people: [] }, at('09:00'), { subject: id })
  const merge = byHand({ kind: 'clients-merged', into: 'beta' }, at('09:30'), { subject: 'acme' })
  const facts = [client('acme'), client('beta'), merge]
  const old = new Dexie(name)
  old.version(3).stores(SHIPPED_V3)
  await old
    .table('facts')
    .bulkAdd(facts.map((fact) => ({ ...toFactRow(fact), links: fact === merge ? ['client:beta'] : [] })))
  old.close()

  const ledger = openLedger(name)
  await keepDerivation(ledger)
  await appendFacts(ledger, lateByTwelve())
  const { kept, rebuilt } = await keptAndRebuilt(ledger)
  expect(kept.clients.map((row) => [row.id, row.meetings])).toEqual([['beta', 1]])
  expect(kept).toEqual(rebuilt)
  expect((await ledger.facts.get(merge.id))?.links).toEqual(linksOf(merge))
})

it('a ledger of version 1 opens today, fact for fact, and is derived anew', async () => {
  const name = 'kept-since-version-1'
  const facts = [
    byHand({ kind: 'client-named', name: 'Acme', emails: [], domains: [], people: [] }, at('09:00'), {
      subject: 'acme',
    }),
    ...lateByTwelve(),
  ]
  const old = new Dexie(name)
  old.version(1).stores(SHIPPED_V1)
  await old.table('facts').bulkAdd(facts.map(toFactRow))
  await old.table('meta').add({ key: 'device', value: 'laptop' })
  old.close()

  const ledger = openLedger(name)
  await keepDerivation(ledger)
  expect((await ledger.facts.toArray()).map((row) => row.fact)).toEqual(
    facts.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  )
  expect((await ledger.meta.get('device'))?.value).toBe('laptop')
  const { meetings, clients, accounts } = await derivedTables(ledger)
  expect(meetings.map((row) => row.meeting.wait?.ms)).toEqual([720_000])
  expect(clients.map((row) => [row.known.name, row.late])).toEqual([['Acme', 1]])
  expect(accounts.map((row) => [row.client, row.entries.length])).toEqual([['acme', 1]])
})
