import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { at, byHand, iArrive, iLeave, lateByTwelve, metWith, planned } from '../../tests/build/facts.ts'
import { derivedTables } from '../../tests/build/ledger.ts'
import { createLocalStore } from '../../tests/build/local-store.ts'
import type { Fact } from '../domain/meeting/fact.ts'
import { appendFacts } from '../ledger/append.ts'
import { LEDGER_NAME } from '../ledger/database.ts'
import { eraseClient } from '../ledger/erase.ts'
import { closeSilent, noteAlive } from '../ledger/visits.ts'
import { openWithSpare } from './open-ledger.ts'

const DAY = 24 * 60 * 60_000

let store: ReturnType<typeof createLocalStore>
let now: number
let mended: number[]
let work: Promise<unknown>[]
let open: ReturnType<typeof openWithSpare>[]

/** The extension's background, started anew. */
async function start() {
  for (const { ledger } of open) ledger.close()
  const started = openWithSpare({
    store,
    now: () => now,
    onMended: (facts) => mended.push(facts),
    inBackground: (each) => work.push(each.catch(() => undefined)),
  })
  open.push(started)
  await started.ready()
  await started.compare()
  return started.ledger
}
const settled = async () => {
  // A transaction tells of its end a moment after it is over for whoever waited.
  await new Promise((resolve) => setTimeout(resolve, 10))
  await Promise.all(work)
}
async function loseLedger() {
  await settled()
  for (const { ledger } of open) ledger.close()
  await Dexie.delete(LEDGER_NAME)
}

const acme = byHand({ kind: 'client-named', name: 'Acme', emails: [], domains: [], people: [] }, at('09:00'), {
  subject: 'acme',
})

beforeEach(async () => {
  ;[store, now, mended, work, open] = [createLocalStore(), at('12:00'), [], [], open ?? []]
  await loseLedger()
})

describe('a ledger with a spare copy', () => {
  it('has everything again after the browser emptied it, and says so', async () => {
    const ledger = await start()
    await appendFacts(ledger, [acme])
    await appendFacts(ledger, lateByTwelve())
    const before = await derivedTables(ledger)
    await loseLedger()
    expect(await derivedTables(await start())).toEqual(before)
    expect(mended).toEqual([7])
    await start()
    expect(mended).toEqual([7])
  })

  it('has again what came last', async () => {
    const facts = lateByTwelve()
    const ledger = await start()
    await appendFacts(ledger, [acme, ...facts])
    await settled()
    await losing(facts.slice(-2))
    expect(await (await start()).facts.count()).toBe(7)
    expect(mended).toEqual([2])
  })

  it('compares itself whole once a day', async () => {
    const ledger = await start()
    const old = lateByTwelve()
    await appendFacts(ledger, [acme, ...old])
    for (let index = 0; index < 25; index += 1)
      await appendFacts(ledger, [byHand({ kind: 'noted', text: 'x' }, at('11:00'), { subject: `m${index}` })])
    await settled()
    await losing(old.slice(0, 3))
    expect(await (await start()).facts.count()).toBe(29)
    now += DAY
    expect(await (await start()).facts.count()).toBe(32)
    expect(mended).toEqual([3])
  })

  it('never has again what was erased', async () => {
    const ledger = await start()
    await appendFacts(ledger, [acme, ...lateByTwelve(), planned()])
    await eraseClient(ledger, 'acme', at('12:00'))
    await loseLedger()
    expect([...store.kept.values()].join()).not.toContain('Acme')
    const again = await start()
    expect(await again.facts.count()).toBe(0)
    expect(await appendFacts(again, [acme])).toMatchObject({ refused: 1 })
  })

  it('has again what was lost before somebody else was erased', async () => {
    const ledger = await start()
    const note = byHand({ kind: 'noted', text: 'x' }, at('11:00'), { subject: 'm9' })
    await appendFacts(ledger, [acme, ...lateByTwelve(), note])
    await settled()
    await losing([note])
    await ledger.open()
    await eraseClient(ledger, 'acme', at('12:00'))
    await settled()
    expect((await ledger.facts.toArray()).map(({ id }) => id)).toEqual([note.id])
    await loseLedger()
    expect(await (await start()).facts.count()).toBe(1)
  })

  it('keeps what it is told while there is no room for the copy, and copies it later', async () => {
    const ledger = await start()
    await appendFacts(ledger, [acme])
    await settled()
    store.refuses = true
    await appendFacts(ledger, lateByTwelve())
    await settled()
    now += DAY
    await expect(start()).rejects.toThrow('no space')
    store.refuses = false
    expect(await (await start()).facts.count()).toBe(7)
    await loseLedger()
    expect(await (await start()).facts.count()).toBe(7)
  })

  it('ends a meeting that nobody ended where it was last heard of', async () => {
    const ledger = await start()
    await appendFacts(ledger, [acme, planned(), metWith(), iArrive('09:58')])
    const sign = { meeting: 'm1', visit: 'v1', atMs: at('10:06'), watchedSinceMs: at('09:58') }
    await noteAlive(ledger, { ...sign, aloneSinceMs: at('09:58') }, at('10:06'))
    await loseLedger()
    const again = await start()
    await closeSilent(again, at('12:00'))
    const [row] = await again.meetings.toArray()
    expect(row?.running).toBeUndefined()
    expect(row?.meeting.ended).toEqual([at('10:06'), null])
  })

  it('leaves a meeting alone that was ended', async () => {
    const ledger = await start()
    await appendFacts(ledger, [acme, planned(), metWith(), iArrive('09:58'), iLeave('10:20')])
    await loseLedger()
    expect(await (await start()).visits.count()).toBe(0)
  })

  it('is opened by whoever asks next, when it could not be before', async () => {
    const stuck = openWithSpare({
      store,
      now: () => now,
      onMended: () => undefined,
      inBackground: () => undefined,
    })
    open.push(stuck)
    let broken = true
    stuck.ledger.on('ready', () => {
      if (broken) throw new Error('Internal error opening backing store')
    })
    await expect(stuck.ready()).rejects.toThrow()
    broken = false
    await expect(stuck.ready()).resolves.toBeUndefined()
  })
})

/** The browser loses these, without telling anybody. */
async function losing(facts: readonly Fact[]) {
  for (const { ledger } of open) ledger.close()
  const bare = await new Dexie(LEDGER_NAME).open()
  await bare.table('facts').bulkDelete(facts.map(({ id }) => id))
  bare.close()
}
