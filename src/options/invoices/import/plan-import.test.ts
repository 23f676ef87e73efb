import { expect, it } from 'vitest'
import { invoiceSet } from '../../../../tests/build/invoices.ts'
import { deriveInvoices } from '../../../domain/invoices/derive-invoices.ts'
import type { FactBody, FactDraft, Subject } from '../../../domain/meeting/fact.ts'
import type { ReadyInvoice } from '../reading.ts'
import { factsOfPlan, nameKey, planImport, type Who } from './plan-import.ts'

const read = (client: string, number: string, overrides: Partial<ReadyInvoice> = {}): ReadyInvoice => ({
  client,
  number,
  amount: 100,
  currency: 'EUR',
  sentOn: '2026-10-01',
  dueOn: '2026-11-01',
  paidOn: null,
  lines: [2],
  ...overrides,
})
const who = (told: Readonly<Record<string, Who>>) =>
  new Map(Object.entries(told).map(([name, is]) => [nameKey(name), is]))

const ACME: Who = { is: 'client', id: 'acme', name: 'Acme' }
const NEW: Who = { is: 'new', id: 'n1' }
const known = deriveInvoices([
  invoiceSet({ id: 'i1', number: '7', amount: 100, sentOn: '2026-10-01' }),
  invoiceSet({ id: 'i2', number: '8', amount: 100, sentOn: '2026-10-01' }),
])

const say = (subject: Subject, body: FactBody): FactDraft => ({
  id: `said ${subject.id}`,
  subject,
  happenedAt: [0, 0],
  source: { via: 'hand' },
  certainty: 'manual',
  ...body,
})

it('nothing is kept of a client of whom nobody has said who they are', () => {
  const plan = planImport(
    [read('Acme', '1'), read('Beta', '2'), read('Gamma', '3')],
    who({ Gamma: { is: 'left-out' } }),
    [],
  )
  expect(plan).toMatchObject({ updates: [], newClients: [], waiting: 2, leftOut: 1 })
})

it('what is new, changed and the same is told apart', () => {
  const ready = [read('ACME', '6'), read('Acme', '7', { paidOn: '2026-11-20' }), read('acme', '8')]
  const plan = planImport(ready, who({ Acme: ACME }), known)
  expect(plan.counts).toEqual({ new: 1, changed: 1, same: 1 })
  expect(plan.updates.map(({ what, invoice }) => [what, invoice.client, invoice.number])).toEqual([
    ['new', 'acme', '6'],
    ['changed', 'acme', '7'],
  ])
})

it('a client that is new is made once, however it is spelled, before any of their invoices', () => {
  const plan = planImport([read('Béta', '1'), read('BETA ', '2')], who({ Beta: NEW }), [])
  const facts = factsOfPlan(plan, say, () => 'i9')
  expect(facts.map(({ kind, subject, source }) => [kind, subject.id, source.via])).toEqual([
    ['client-named', 'n1', 'import'],
    ['invoice-set', 'i9', 'import'],
    ['invoice-set', 'i9', 'import'],
  ])
  expect(facts[0]).toMatchObject({ name: 'Béta', certainty: 'manual' })
  expect(facts[1]).not.toHaveProperty('lines')
})

it('what is changed is said of the invoice that is on record', () => {
  const plan = planImport([read('Acme', '7', { amount: 120 })], who({ Acme: ACME }), known)
  expect(factsOfPlan(plan, say, () => 'unused')).toMatchObject([
    { subject: { kind: 'invoice', id: 'i1' }, amount: 120 },
  ])
})

it('two names of one client with the same number are one invoice only where they agree', () => {
  const told = who({ Acme: ACME, 'Acme Ltd': ACME })
  const agreeing = planImport([read('Acme', '1'), read('Acme Ltd', '1')], told, [])
  expect([agreeing.counts.new, agreeing.contradicting]).toEqual([1, []])
  const not = planImport([read('Acme', '1'), read('Acme Ltd', '1', { amount: 5 })], told, [])
  expect([not.counts.new, not.contradicting.length, not.updates]).toEqual([0, 2, []])
})
