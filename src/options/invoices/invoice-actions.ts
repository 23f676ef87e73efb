import type { InvoiceData } from '../../domain/invoices/decide-updates.ts'
import { type Invoice, invoiceKey } from '../../domain/invoices/derive-invoices.ts'
import type { Day, FactDraft } from '../../domain/meeting/fact.ts'
import { t } from '../../ui/words.ts'
import { keep } from '../keep.ts'
import type { Options } from '../state.ts'
import type { InvoiceFault } from './invoice-text.ts'

/** What can be done with one invoice. */
export function invoiceActions(options: Options) {
  const { say, door } = options
  const set = (id: string, invoice: InvoiceData): FactDraft =>
    say({ kind: 'invoice', id }, { kind: 'invoice-set', ...invoice })

  return {
    /**
     * What is wrong with it, or `null`: it is kept, or the trouble is on screen. `typed`: its client is a name.
     * `namesakes`: ids of everybody of that name.
     */
    save: async (
      typed: InvoiceData,
      before: { readonly invoice: Invoice; readonly clientName: string } | null,
      known: readonly Invoice[],
      namesakes: readonly string[],
      onKept: () => void,
    ): Promise<InvoiceFault | null> => {
      const isSame = before !== null && before.clientName.trim() === typed.client
      if (!isSame && namesakes.length > 1) return { field: 'client', fault: 'client-ambiguous' }
      const own = isSame ? before.invoice.client : namesakes[0]
      const client = own ?? door.newId()
      const invoice = { ...typed, client }
      const twin = known.find((other) => invoiceKey(other) === invoiceKey(invoice))
      if (twin && twin.id !== before?.invoice.id) return { field: 'number', fault: 'number-taken' }
      const naming = { kind: 'client-named', name: typed.client, emails: [], domains: [], people: [] } as const
      const facts = [
        ...(own === undefined ? [say({ kind: 'client', id: client }, naming)] : []),
        ...(before?.invoice.ids ?? [door.newId()]).map((id) => set(id, invoice)),
      ]
      if (await keep(options, 'invoices', facts, t('options_saved'))) onKept()
      return null
    },
    pay: ({ id, client, number, amount, currency, sentOn, dueOn }: Invoice, paidOn: Day) =>
      keep(
        options,
        'invoices',
        [set(id, { client, number, amount, currency, sentOn, dueOn, paidOn })],
        t('options_saved'),
      ),
    /** What was said of it last. */
    takeBack: ({ id, fact }: Invoice) =>
      keep(options, 'invoices', [say({ kind: 'invoice', id }, { kind: 'retracts', fact })], t('options_taken_back')),
  }
}
