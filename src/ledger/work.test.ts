import { describe, expect, it } from 'vitest'
import { cardWritten, silentCard } from '../../tests/build/cards.ts'
import { at, byHand } from '../../tests/build/facts.ts'
import { invoiceSet } from '../../tests/build/invoices.ts'
import { emptyLedger } from '../../tests/build/ledger.ts'
import { mine, noon, plannedProject, taskDone, theirs } from '../../tests/build/projects.ts'
import type { Fact } from '../domain/meeting/fact.ts'
import { appendFacts } from './append.ts'
import { eraseClient } from './erase.ts'
import { exportJson } from './export.ts'
import { importBackup } from './import.ts'
import { allInvoices, invoicesOfClient, openProjects, projectsOfClient, readExpectations, readMyCard } from './work.ts'

const NOW = at('12:00')

const named = (id: string) =>
  byHand({ kind: 'client-named', name: id, emails: [], domains: [], people: [] }, at('08:00'), { subject: id })
const merged = (from: string, into: string) => byHand({ kind: 'clients-merged', into }, at('09:00'), { subject: from })
const takenBack = (fact: Fact): Fact => ({
  ...byHand({ kind: 'retracts', fact: fact.id }, at('11:00')),
  subject: fact.subject,
})
const tasks = [theirs('copy', 1), mine('print', 1)]
const card = (subject: string, fee: string) =>
  cardWritten(at('09:00'), subject, { ...silentCard, steps: ['draft'], fee })
const told = (version: Fact, client = 'acme') =>
  byHand({ kind: 'expectations-told', card: version.id, how: 'note' }, at('10:00'), { subject: client })

async function ledgerWith(...facts: readonly Fact[]) {
  const ledger = emptyLedger()
  expect(await appendFacts(ledger, facts)).toMatchObject({ refused: 0 })
  return ledger
}

describe('invoices in a ledger', () => {
  it('are found, all of them or those of a client', async () => {
    const ledger = await ledgerWith(
      named('acme'),
      named('beta'),
      invoiceSet({ id: 'a' }),
      invoiceSet({ id: 'b', client: 'beta' }),
    )
    expect((await allInvoices(ledger)).map(({ id }) => id)).toEqual(['a', 'b'])
    expect((await invoicesOfClient(ledger, 'beta')).map(({ id }) => id)).toEqual(['b'])
    expect(await invoicesOfClient(ledger, 'nobody')).toEqual([])
  })

  it('are as they were last set, and as before once that is taken back', async () => {
    const paid = invoiceSet({ id: 'a', paidOn: '2026-11-20', setOn: '2026-11-20' })
    const ledger = await ledgerWith(invoiceSet({ id: 'a' }), paid)
    expect((await invoicesOfClient(ledger, 'acme')).map(({ paidOn }) => paidOn)).toEqual(['2026-11-20'])
    await appendFacts(ledger, [takenBack(paid)])
    expect((await invoicesOfClient(ledger, 'acme')).map(({ paidOn }) => paidOn)).toEqual([null])
  })

  it('follow their client through a merge, and back', async () => {
    const merge = merged('acme', 'beta')
    const ledger = await ledgerWith(named('acme'), named('beta'), invoiceSet({ id: 'a' }), merge)
    for (const asked of ['acme', 'beta'])
      expect((await invoicesOfClient(ledger, asked)).map(({ client }) => client)).toEqual(['beta'])
    expect((await allInvoices(ledger)).map(({ client }) => client)).toEqual(['beta'])
    await appendFacts(ledger, [takenBack(merge)])
    expect(await invoicesOfClient(ledger, 'beta')).toEqual([])
    expect((await allInvoices(ledger)).map(({ client }) => client)).toEqual(['acme'])
  })

  it('belong to whom they were given last', async () => {
    const ledger = await ledgerWith(
      named('acme'),
      named('beta'),
      named('gamma'),
      merged('beta', 'gamma'),
      invoiceSet({ id: 'a', setOn: '2026-11-02' }),
      invoiceSet({ id: 'a', client: 'beta', setOn: '2026-11-03' }),
    )
    expect(await invoicesOfClient(ledger, 'acme')).toEqual([])
    expect((await invoicesOfClient(ledger, 'gamma')).map(({ id }) => id)).toEqual(['a'])
  })
})

describe('projects in a ledger', () => {
  const open = plannedProject('2026-11-27', tasks)
  const other = plannedProject('2026-11-25', tasks, { id: 'p2', client: 'beta' })
  const closed = byHand({ kind: 'project-closed', how: 'given-up', on: '2026-11-20' }, noon('2026-11-20'), {
    subject: 'p2',
  })

  it('are found with what was done, the open ones apart', async () => {
    const ledger = await ledgerWith(named('acme'), named('beta'), open, taskDone('copy', '2026-11-24'), other, closed)
    expect((await openProjects(ledger, NOW, 'UTC')).map(({ id }) => id)).toEqual(['p1'])
    const [brochure] = await projectsOfClient(ledger, 'acme', NOW, 'UTC')
    expect(brochure?.plan.holder).toMatchObject({ who: 'me', task: 'print' })
    expect((await projectsOfClient(ledger, 'beta', NOW, 'UTC')).map((project) => project.closed?.how)).toEqual([
      'given-up',
    ])
  })

  it('follow their client through a merge', async () => {
    const ledger = await ledgerWith(named('acme'), named('beta'), open, merged('acme', 'beta'))
    expect((await projectsOfClient(ledger, 'beta', NOW, 'UTC')).map(({ client }) => client)).toEqual(['beta'])
    expect((await openProjects(ledger, NOW, 'UTC')).map(({ client }) => client)).toEqual(['beta'])
  })
})

describe('expectations in a ledger', () => {
  it('are those for everybody, or a client’s own, with what they were told', async () => {
    const [everybodys, own] = [card('mine', '50 EUR'), card('acme', '80 EUR')]
    const ledger = await ledgerWith(named('acme'), named('beta'), everybodys, own, told(everybodys))
    expect((await readMyCard(ledger, NOW))?.id).toBe(everybodys.id)
    expect(await readExpectations(ledger, 'acme', NOW)).toMatchObject({
      present: { id: own.id, own: true },
      told: [{ version: everybodys.id }],
      offer: { offer: 'changed', changes: [{ field: 'fee', before: '50 EUR', after: '80 EUR' }] },
    })
    expect(await readExpectations(ledger, 'beta', NOW)).toMatchObject({
      present: { id: everybodys.id, own: false },
      told: [],
      offer: { offer: 'first' },
    })
  })

  it('follow a merge, with what either was told', async () => {
    const everybodys = card('mine', '50 EUR')
    const ledger = await ledgerWith(named('acme'), named('beta'), everybodys, told(everybodys), merged('acme', 'beta'))
    expect((await readExpectations(ledger, 'beta', NOW)).offer.offer).toBe('up-to-date')
  })

  it('are none before a card is written', async () => {
    const ledger = emptyLedger()
    expect(await readMyCard(ledger, NOW)).toBeNull()
    expect(await readExpectations(ledger, 'acme', NOW)).toEqual({ present: null, told: [], offer: { offer: 'none' } })
  })
})

const everything = () => {
  const [everybodys, own] = [card('mine', '50 EUR'), card('acme', '80 EUR')]
  const paid = invoiceSet({ id: 'a', paidOn: 'unknown', setOn: '2026-11-20' })
  const project = [plannedProject('2026-11-27', tasks), taskDone('copy', '2026-11-24')]
  return [named('acme'), named('beta'), everybodys, own, told(own), invoiceSet({ id: 'a' }), paid, ...project]
}

const readAll = async (ledger: Awaited<ReturnType<typeof ledgerWith>>) => ({
  invoices: await allInvoices(ledger),
  projects: await openProjects(ledger, NOW, 'UTC'),
  expectations: await readExpectations(ledger, 'acme', NOW),
})

describe('the work of an erased client', () => {
  it('goes with them, and no import brings it back', async () => {
    const facts = everything()
    const others = [
      invoiceSet({ id: 'b', client: 'beta' }),
      plannedProject('2026-11-25', tasks, { id: 'p2', client: 'beta' }),
    ]
    const ledger = await ledgerWith(...facts, ...others)
    const backup = await exportJson(ledger)
    await eraseClient(ledger, 'acme', NOW)
    const left = ['b', 'p2']
    const idsLeft = async () => [
      ...(await allInvoices(ledger)).map(({ id }) => id),
      ...(await openProjects(ledger, NOW, 'UTC')).map(({ id }) => id),
    ]
    expect(await idsLeft()).toEqual(left)
    expect(JSON.stringify(await ledger.facts.toArray())).not.toMatch(/acme|80 EUR/)
    expect(await importBackup(ledger, backup)).toMatchObject({ ok: true, value: { added: 0 } })
    // Another machine's invoice to them, under another id.
    expect(await appendFacts(ledger, [invoiceSet({ id: 'z' })])).toMatchObject({ added: 0, refused: 1 })
    expect(await idsLeft()).toEqual(left)
  })
})

describe('a backup of work', () => {
  it('brings everything to an empty ledger, and nothing when it is there', async () => {
    const facts = everything()
    const ledger = await ledgerWith(...facts)
    const backup = await exportJson(ledger)
    const other = emptyLedger()
    expect(await importBackup(other, backup)).toMatchObject({ ok: true, value: { added: facts.length, refused: 0 } })
    expect(await readAll(other)).toEqual(await readAll(ledger))
    expect(await exportJson(other)).toBe(backup)
    expect(await importBackup(other, backup)).toMatchObject({ ok: true, value: { added: 0, known: facts.length } })
  })
})
