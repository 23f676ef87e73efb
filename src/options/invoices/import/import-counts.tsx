import { formatList, formatNumber } from '../../../ui/formats.ts'
import { t, tn } from '../../../ui/words.ts'
import type { ImportPlan } from './plan-import.ts'

type Props = {
  readonly plan: ImportPlan
  /** Lines of the file that wait for an answer. */
  readonly asked: number
}

const NAMED = 5

/** What keeping it would come to, and what would be left out. */
export function ImportCounts({ plan, asked }: Props) {
  const { counts, newClients, waiting, leftOut, contradicting } = plan
  const number = formatNumber
  const found = [
    tn('options_invoices_are_new', counts.new, number(counts.new)),
    counts.changed > 0 && tn('options_invoices_are_changed', counts.changed, number(counts.changed)),
    counts.same > 0 && tn('options_invoices_are_same', counts.same, number(counts.same)),
    newClients.length > 0 && tn('options_invoices_new_clients', newClients.length, number(newClients.length)),
  ]
  const out = [
    asked > 0 && tn('options_invoices_lines_wait', asked, number(asked)),
    waiting > 0 && tn('options_invoices_wait', waiting, number(waiting)),
    leftOut > 0 && tn('options_invoices_left_out', leftOut, number(leftOut)),
    contradicting.length > 0 &&
      t('options_invoices_contradict', formatList(contradicting.slice(0, NAMED).map((read) => read.number))),
  ]
  return (
    <div class="import-counts" role="status">
      <p>{found.filter(Boolean).join(' · ')}</p>
      {out.map((line) => line && <p key={line}>{line}</p>)}
    </div>
  )
}
