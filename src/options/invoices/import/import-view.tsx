import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { grouped } from '../../../domain/meeting/grouped.ts'
import { Button } from '../../../ui/button.tsx'
import { formatNumber, formatPercent } from '../../../ui/formats.ts'
import { Name } from '../../../ui/name.tsx'
import { Sentence } from '../../../ui/sentence.tsx'
import { t, tn } from '../../../ui/words.ts'
import type { Options } from '../../state.ts'
import { readInvoiceCsv } from '../read-csv.ts'
import type { Answers, Ask, ReadyInvoice } from '../reading.ts'
import { BadRows } from './bad-rows.tsx'
import { ClientQuestions, type UnknownName } from './client-questions.tsx'
import { ColumnPicker } from './column-picker.tsx'
import type { CsvFile } from './csv-file.ts'
import { fileFaultWords } from './file-fault-words.ts'
import { FileQuestions } from './file-questions.tsx'
import { howRead } from './how-read.ts'
import { ImportCounts } from './import-counts.tsx'
import { keepImport } from './keep-import.ts'
import { nameKey, planImport, type WhoIs } from './plan-import.ts'
import { type OnRecord, readOnRecord } from './read-matches.ts'

type Props = {
  readonly options: Options
  readonly file: CsvFile
  /** ISO 4217; to be proposed where the file names no currency. `null`: not known. */
  readonly home: string | null
  readonly onDone: () => void
}

const isColumns = (ask: Ask) => ask.ask === 'columns'
const isOther = (ask: Ask) => ask.ask !== 'columns'
const nobody: WhoIs = new Map()

/** Everything that would come of a file, before anything is kept. */
export function ImportView({ options, file, home, onDone }: Props) {
  const [answers, setAnswers] = useState<Answers>({})
  const [said, setSaid] = useState(nobody)
  const [onRecord, setOnRecord] = useState<OnRecord | 'failed' | null>(null)
  /** How much of it is kept already, from 0 to 1; `null`: nobody has asked to. */
  const [share, setShare] = useState<number | null>(null)
  const reading = useMemo(() => readInvoiceCsv(file.bytes, answers, home), [file, answers, home])
  useEffect(() => {
    void readOnRecord().then(setOnRecord, () => setOnRecord('failed'))
  }, [])
  const ready = reading.ok ? reading.ready : []
  const known = onRecord === 'failed' ? null : onRecord
  const clients = known?.clients ?? nobody
  const names = useMemo(() => namesIn(ready), [reading])
  const plan = useMemo(
    () => known && planImport(ready, new Map([...known.clients, ...said]), known.invoices),
    [reading, known, said],
  )
  const view = useFocusAfter(answers)
  const head = (
    <h3>
      <Sentence word="options_invoices_import_of" blanks={[<Name>{file.name}</Name>]} />
    </h3>
  )
  const cancel = <Button onPress={onDone}>{t('options_cancel')}</Button>
  if (!reading.ok || onRecord === 'failed')
    return (
      <div class="import">
        {head}
        <p class="fault" role="alert">
          {reading.ok ? t('options_ledger_unreadable') : fileFaultWords(reading.fault)}
        </p>
        <div class="buttons">{cancel}</div>
      </div>
    )
  if (share !== null)
    return (
      <div class="import">
        {head}
        <progress aria-label={t('options_invoices_keeping')} value={share} />
        <p role="status">
          {t('options_invoices_keeping')} {formatPercent(share)}
        </p>
      </div>
    )
  const asked = new Set(reading.asks.flatMap((ask) => ('lines' in ask ? ask.lines : [])))
  const keep = async () => {
    if (!plan) return
    await keepImport(options, plan, setShare)
    onDone()
  }
  return (
    <div class="import" ref={view}>
      {head}
      <p class="soft">{howRead(reading)}</p>
      {reading.asks.filter(isColumns).map((ask) => (
        <ColumnPicker key={file.name} ask={ask} onMapping={(mapping) => setAnswers({ ...answers, mapping })} />
      ))}
      <FileQuestions asks={reading.asks.filter(isOther)} answers={answers} onAnswer={setAnswers} />
      {Object.keys(answers).length > 0 && (
        <div class="buttons">
          <Button look="quiet" onPress={() => setAnswers({})}>
            {t('options_invoices_ask_again')}
          </Button>
        </div>
      )}
      {known && (
        <ClientQuestions
          matched={names.flatMap(({ key, name }) => (clients.has(key) ? name : []))}
          unknown={names.filter(({ key }) => !clients.has(key))}
          said={said}
          newId={options.door.newId}
          onWho={(keys, who) => setSaid(withAnswers(said, keys, who))}
        />
      )}
      <BadRows rows={reading.badRows} />
      {plan && <ImportCounts plan={plan} asked={asked.size} />}
      <div class="buttons">
        {plan && (
          <Button look="main" disabled={plan.updates.length === 0 || options.busy.value} onPress={() => void keep()}>
            {tn('options_invoices_keep', plan.updates.length, formatNumber(plan.updates.length))}
          </Button>
        )}
        {cancel}
      </div>
    </div>
  )
}

const namesIn = (ready: readonly ReadyInvoice[]): UnknownName[] =>
  [...grouped(ready, ({ client }) => nameKey(client))].map(([key, own]) => ({
    key,
    name: own[0]?.client ?? '',
    invoices: own.length,
  }))

function withAnswers(
  said: WhoIs,
  keys: readonly string[],
  who: (key: string) => ReturnType<WhoIs['get']> | null,
): WhoIs {
  const next = new Map(said)
  for (const key of keys) {
    const is = who(key)
    if (is) next.set(key, is)
    else next.delete(key)
  }
  return next
}

/** An answer takes its button away: the focus goes on to what is asked next. */
function useFocusAfter(answers: Answers) {
  const view = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (document.activeElement !== document.body) return
    const [next] = [...(view.current?.querySelectorAll<HTMLElement>('.import-question') ?? [])]
    ;(next ?? view.current)?.querySelector<HTMLElement>('button:enabled, select')?.focus()
  }, [answers])
  return view
}
