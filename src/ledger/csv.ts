import Papa from 'papaparse'
import type { EpochMs } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'
import { formatCost, formatHours, formatMinutes, formatText, formatTime } from './csv-cells.ts'

export type CsvEntry = { readonly meeting: Meeting; readonly clientName: string | null }

type Column = readonly [name: string, cell: (entry: CsvEntry) => string]

const column = (name: string, cell: (meeting: Meeting) => string): Column => [name, ({ meeting }) => cell(meeting)]
const text = (name: string, read: (meeting: Meeting) => string | null) =>
  column(name, (meeting) => formatText(read(meeting)))
const time = (name: string, read: (meeting: Meeting) => EpochMs | null) =>
  column(name, (meeting) => formatTime(read(meeting), meeting.schedule?.timeZone ?? 'UTC'))
const minutes = (name: string, read: (meeting: Meeting) => number | null) =>
  column(name, (meeting) => formatMinutes(read(meeting)))

/** Each arrival and leaving is the bound from which `settle` has its lateness or overrun: the columns always agree. */
const COLUMNS: readonly Column[] = [
  text('meeting_id', ({ id }) => id),
  ['client', ({ clientName }) => formatText(clientName)],
  text('title', ({ title }) => title),
  text('channel', ({ channel }) => channel),
  time('scheduled_start', ({ schedule }) => schedule?.startMs ?? null),
  time('scheduled_end', ({ schedule }) => schedule?.endMs ?? null),
  text('time_zone', ({ schedule }) => schedule?.timeZone ?? null),
  time('my_arrival', ({ myArrival }) => (myArrival?.[0] == null ? null : myArrival[1])),
  time('client_arrival', ({ theirArrival }) => theirArrival?.[0] ?? null),
  time('ended', ({ ended }) => ended?.[0] ?? ended?.[1] ?? null),
  text('outcome', ({ outcome }) => outcome),
  column('confirmed', ({ confirmed }) => String(confirmed)),
  /** The reason; empty: not excused. */
  text('excused', ({ excused }) => excused?.reason ?? null),
  minutes('wait_minutes', knownWaitMs),
  minutes('client_late_minutes', ({ clientLateMs }) => clientLateMs),
  minutes('my_late_minutes', ({ myLateMs }) => myLateMs),
  minutes('overrun_minutes', ({ overrunMs }) => overrunMs),
  column('notice_hours', ({ noticeMs }) => formatHours(noticeMs)),
  column('moves', ({ moves }) => String(moves)),
  column('time_lost_cost', costOf),
  text('currency', (meeting) => (costOf(meeting) === '' ? null : (meeting.policy.rate?.currency ?? null))),
  text('evidence', ({ evidence }) => evidence.join('; ')),
  text('note', ({ note }) => note),
]

const BYTE_ORDER_MARK = '\uFEFF'

/**
 * The ledger as a table, one row a meeting, in the order given: UTF-8 with a byte order mark, CRLF, RFC 4180. Times are
 * in the meeting's zone, or UTC where no schedule is known. Unknown is empty. Text that a spreadsheet would run begins
 * with an apostrophe.
 */
export function writeCsv(rows: Iterable<CsvEntry>): string {
  const table = [COLUMNS.map(([name]) => name)]
  for (const entry of rows) table.push(COLUMNS.map(([, cell]) => cell(entry)))
  return BYTE_ORDER_MARK + Papa.unparse(table, { newline: '\r\n' })
}

/**
 * The wait by the bound kindest to the client. `null` while it runs, while the user has not said whose doing it was or
 * whether they were there, and where the client was there at the first look: kindest would be 0, and nobody knows.
 */
function knownWaitMs({ wait, theirArrival, questions }: Meeting): number | null {
  if (!wait || questions.includes('why-did-i-wait') || questions.includes('was-i-waiting')) return null
  const cameUnseen = theirArrival !== null && theirArrival[0] === null
  return cameUnseen && (theirArrival[1] === null || wait.ms !== wait.longestMs) ? null : wait.ms
}

const WAITED_FOR: readonly Meeting['outcome'][] = ['held', 'no-show', 'came-after-i-left']

/** Empty without a rate, and where the time lost is not known yet. */
function costOf(meeting: Meeting): string {
  const { outcome, policy, timeLostMs } = meeting
  if (!policy.rate || outcome === null) return ''
  if (WAITED_FOR.includes(outcome) && knownWaitMs(meeting) === null) return ''
  return formatCost(timeLostMs, policy.rate.perHour)
}
