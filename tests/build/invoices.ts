import type { FactOf, InvoiceFact } from '../../src/domain/meeting/fact.ts'
import { byHand } from './facts.ts'
import { noon } from './projects.ts'

let count = 0

type Overrides = Partial<Omit<InvoiceFact, 'kind'>> & { readonly id?: string; readonly setOn?: string }

/** 1000 EUR to Acme, due on 1 November 2026 and not paid; each its own. */
export function invoiceSet({ id = `i${++count}`, setOn = '2026-10-02', ...overrides }: Overrides = {}) {
  return byHand(
    {
      kind: 'invoice-set',
      client: 'acme',
      number: `2026-${id}`,
      amount: 1_000,
      currency: 'EUR',
      sentOn: '2026-10-02',
      dueOn: '2026-11-01',
      paidOn: null,
      ...overrides,
    },
    noon(setOn),
    { subject: id },
  ) as FactOf<'invoice-set'>
}
