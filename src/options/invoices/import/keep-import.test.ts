import { expect, it, vi } from 'vitest'
import type { FactDraft } from '../../../domain/meeting/fact.ts'
import type { Door } from '../../state.ts'
import type { ImportPlan } from './plan-import.ts'

vi.mock('../../../browser.ts', () => import('../../../../tests/fake-browser.ts'))
const { createOptions } = await import('../../state.ts')
const { keepImport } = await import('./keep-import.ts')

/** As many as the background takes in one message. */
const MOST_FACTS = 1_000

const invoice = { client: 'n1', amount: 1, currency: 'EUR', sentOn: null, dueOn: null, paidOn: null }
const plan: ImportPlan = {
  newClients: [{ id: 'n1', name: 'Acme' }],
  updates: Array.from({ length: 2_499 }, (_, index) => ({
    what: 'new' as const,
    invoice: { ...invoice, number: String(index) },
  })),
  counts: { new: 2_499, changed: 0, same: 0 },
  waiting: 0,
  leftOut: 0,
  contradicting: [],
}

/** A background that keeps what it is told, until it has been asked so often. */
function optionsUntil(mostAsked: number) {
  const kept: FactDraft[][] = []
  const ask = async (_: string, { facts }: { facts: FactDraft[] }) => {
    if (kept.length === mostAsked) return { ok: false, error: 'no-receiver' }
    kept.push(facts)
    return { ok: true, value: { brief: null } }
  }
  let count = 0
  const options = createOptions({ ask: ask as Door['ask'], now: () => 0, newId: () => `id ${++count}` })
  return { options, kept }
}

it('goes in pieces that the background takes, says how far it is, and all of it can be taken back', async () => {
  const { options, kept } = optionsUntil(Infinity)
  const shares: number[] = []
  await keepImport(options, plan, (share) => shares.push(share))
  expect(Math.max(...kept.map((facts) => facts.length))).toBeLessThanOrEqual(MOST_FACTS)
  expect(kept.flat()).toHaveLength(2_500)
  expect(kept.flat()[0]).toMatchObject({ kind: 'client-named', name: 'Acme', source: { via: 'import' } })
  expect(shares).toEqual(shares.toSorted((a, b) => a - b))
  expect([shares[0], shares.at(-1), shares.length > 3]).toEqual([0, 1, true])
  const report = options.report.value
  expect(report).toMatchObject({ section: 'invoices', good: true, sentence: '2,499 invoices kept.' })
  const said = kept.flat().map(({ id }) => id)
  kept.length = 0
  await options.takeBack(report?.undo ?? [])
  expect(kept.flat().map((fact) => (fact.kind === 'retracts' ? fact.fact : null))).toEqual(said)
})

it('says how many were kept where the way broke off, and takes just those back', async () => {
  const { options, kept } = optionsUntil(2)
  await keepImport(options, plan, () => undefined)
  const some = kept.flat().length
  expect(options.report.value).toMatchObject({ good: false })
  expect(options.report.value?.sentence).toContain(`Only ${some - 1} of 2,499 invoices could be kept.`)
  expect(options.report.value?.undo?.map(({ id }) => id)).toEqual(kept.flat().map(({ id }) => id))
})

it('offers nothing to take back where nothing was kept', async () => {
  const { options } = optionsUntil(0)
  await keepImport(options, plan, () => undefined)
  expect(options.report.value?.sentence).toContain('Only 0 of 2,499 invoices')
  expect(options.report.value?.undo).toBeUndefined()
})
