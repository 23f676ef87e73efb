import type { ComponentChild } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import type { Invoice } from '../../../domain/invoices/derive-invoices.ts'
import type { Day } from '../../../domain/meeting/fact.ts'
import { Button } from '../../../ui/button.tsx'
import { Name } from '../../../ui/name.tsx'
import { SearchField } from '../../../ui/search-field.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { t } from '../../../ui/words.ts'
import { ClientTotals } from './client-totals.tsx'
import { orderInvoices } from './order-invoices.ts'

type Props = {
  readonly invoices: readonly Invoice[]
  readonly today: Day
  readonly nameOf: (client: string) => string
  readonly children: (invoice: Invoice) => ComponentChild
}

const PAGE = 20

/** Totals of each client, and every invoice or those of one client. */
export function InvoiceList({ invoices, today, nameOf, children }: Props) {
  const [client, setClient] = useState<string | null>(null)
  const [search, setSearch] = useState('')
  const [shown, setShown] = useState(PAGE)
  const sorted = useMemo(() => orderInvoices(invoices, today), [invoices, today])
  const wanted = search.trim().toLocaleLowerCase()
  const found = sorted.filter(
    (invoice) =>
      (client === null || invoice.client === client) &&
      [invoice.number, nameOf(invoice.client)].some((text) => text.toLocaleLowerCase().includes(wanted)),
  )
  if (invoices.length === 0) return <p class="soft">{t('options_invoices_empty')}</p>
  return (
    <>
      {client === null ? (
        <ClientTotals
          invoices={invoices}
          today={today}
          nameOf={nameOf}
          onChoose={(chosen) => {
            setClient(chosen)
            setShown(PAGE)
          }}
        />
      ) : (
        <div class="card-head">
          <h3>
            <Sentence word="options_invoices_of" blanks={[<Name>{nameOf(client)}</Name>]} />
          </h3>
          <Button onPress={() => setClient(null)}>{t('options_invoices_everybody')}</Button>
        </div>
      )}
      <SearchField
        label={t('options_invoices_search')}
        value={search}
        onSearch={(text) => {
          setSearch(text)
          setShown(PAGE)
        }}
      />
      {found.length === 0 && <p class="soft">{t('options_invoices_none_found')}</p>}
      <ul class="invoices">{found.slice(0, shown).map(children)}</ul>
      {found.length > shown && (
        <div class="buttons">
          <Button onPress={() => setShown(shown + PAGE)}>{t('popup_show_more')}</Button>
        </div>
      )}
    </>
  )
}
