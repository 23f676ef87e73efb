import type { ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Invoice } from '../../domain/invoices/derive-invoices.ts'
import { dayOf } from '../../domain/projects/day-of.ts'
import { Button } from '../../ui/button.tsx'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { ImportDrop } from '../data/import-drop.tsx'
import { readClients } from '../reading.ts'
import { ReportLine } from '../report-line.tsx'
import type { Options } from '../state.ts'
import { type CsvFile, openCsv } from './import/csv-file.ts'
import { fileFaultWords } from './import/file-fault-words.ts'
import { ImportView } from './import/import-view.tsx'
import { invoiceActions } from './invoice-actions.ts'
import { InvoiceForm } from './invoice-form.tsx'
import { freshInvoice, invoiceText } from './invoice-text.ts'
import { InvoiceLine } from './list/invoice-line.tsx'
import { InvoiceList } from './list/invoice-list.tsx'
import { clientsNamed, type InvoicesReading, readInvoices } from './read-invoices.ts'
import './invoices.css'

/** What clients were sent, and how they paid it; or a file that may become that. */
export function InvoicesSection({ options }: { readonly options: Options }) {
  const [file, setFile] = useState<{ readonly csv: CsvFile; readonly home: string | null } | null>(null)
  const top = useFocusOnReturn(file === null)
  return (
    <div class="invoices-room" ref={top}>
      {file ? (
        <ImportView options={options} file={file.csv} home={file.home} onDone={() => setFile(null)} />
      ) : (
        <OnRecord options={options} onFile={(csv, home) => setFile({ csv, home })} />
      )}
    </div>
  )
}

type Props = { readonly options: Options; readonly onFile: (csv: CsvFile, home: string | null) => void }

const NAMES_OFFERED = 8

function OnRecord({ options, onFile }: Props) {
  const { door, run, busy } = options
  const last = useRef<InvoicesReading | null>(null)
  // Of what takes many steps only the end is read: in between, what is on screen stays.
  const live = useLive(async () => {
    if (!busy.value || !last.current) last.current = await readInvoices(door.now())
    return last.current
  }, [busy.value])
  if (live.state === 'failed') return <p class="fault">{t('options_ledger_unreadable')}</p>
  const reading = live.state === 'read' ? live.value : null
  const open = (file: File) =>
    void run('invoices', async () => {
      const opened = await openCsv(file)
      if (typeof opened === 'string') return { good: false, sentence: fileFaultWords(opened) }
      onFile(opened, reading?.currency ?? null)
      return null
    })
  return (
    <ByHand options={options} reading={reading}>
      <ImportDrop
        busy={busy.value}
        button="options_invoices_import"
        hint="options_import_drop"
        accept=".csv,.tsv,.txt,text/csv"
        onFile={open}
      />
    </ByHand>
  )
}

type ByHandProps = {
  readonly options: Options
  /** `null`: not read yet. */
  readonly reading: InvoicesReading | null
  readonly children: ComponentChildren
}

function ByHand({ options, reading, children }: ByHandProps) {
  const { door, busy } = options
  const invoices = reading?.invoices ?? []
  const today = dayOf(door.now(), Temporal.Now.timeZoneId())
  /** The id of what the form changes; `new`: nothing yet. */
  const [editing, setEditing] = useState<string | null>(null)
  const [typed, setTyped] = useState('')
  const offered = useLive(() => readClients(typed, NAMES_OFFERED), [typed])
  const top = useFocusOnReturn(editing === null)
  const actions = invoiceActions(options)
  const nameOf = (client: string) => reading?.names.get(client) ?? t('options_invoices_somebody')
  const form = (invoice: Invoice | null) => (
    <InvoiceForm
      title={t(invoice ? 'options_invoices_change' : 'options_invoices_add')}
      initial={invoice ? invoiceText(invoice, nameOf(invoice.client)) : freshInvoice(reading?.currency ?? null)}
      today={today}
      busy={busy.value}
      names={offered.state === 'read' ? offered.value.map(({ name }) => name) : []}
      onClientTyped={setTyped}
      onSave={async (said) =>
        actions.save(
          said,
          invoice && { invoice, clientName: nameOf(invoice.client) },
          invoices,
          await clientsNamed(said.client),
          () => setEditing(null),
        )
      }
      onCancel={() => setEditing(null)}
    />
  )
  return (
    <div class="invoices-room" ref={top}>
      {editing === 'new' ? (
        form(null)
      ) : (
        <div class="buttons">
          <Button look="main" disabled={!reading} onPress={() => setEditing('new')}>
            {t('options_invoices_add')}
          </Button>
        </div>
      )}
      {children}
      <ReportLine options={options} section="invoices" />
      {reading && (
        <InvoiceList invoices={invoices} today={today} nameOf={nameOf}>
          {(invoice) =>
            editing === invoice.id ? (
              <li key={invoice.id}>{form(invoice)}</li>
            ) : (
              <InvoiceLine
                key={invoice.id}
                invoice={invoice}
                clientName={nameOf(invoice.client)}
                today={today}
                busy={busy.value}
                onPaid={(on) => void actions.pay(invoice, on)}
                onEdit={() => setEditing(invoice.id)}
                onTakeBack={() => void actions.takeBack(invoice)}
              />
            )
          }
        </InvoiceList>
      )}
    </div>
  )
}

/** Where a form closes, what had the focus is gone with it: the first button takes it. */
function useFocusOnReturn(isBack: boolean) {
  const top = useRef<HTMLDivElement>(null)
  const wasAway = useRef(false)
  useEffect(() => {
    if (isBack && wasAway.current && document.activeElement === document.body)
      top.current?.querySelector<HTMLElement>('button:enabled')?.focus()
    wasAway.current = !isBack
  }, [isBack])
  return top
}
