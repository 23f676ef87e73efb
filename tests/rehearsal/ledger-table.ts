type Row = Readonly<Record<string, string>>

const COLUMNS: readonly (readonly [name: string, cell: (row: Row) => string])[] = [
  ['date', ({ scheduled_start }) => scheduled_start?.slice(0, 10) ?? ''],
  ['client', ({ client }) => client ?? ''],
  ['planned', ({ scheduled_start, scheduled_end }) => `${timeIn(scheduled_start)}-${timeIn(scheduled_end)}`],
  ['you came', ({ my_arrival }) => timeIn(my_arrival)],
  ['they came', ({ client_arrival }) => timeIn(client_arrival)],
  ['waited', ({ wait_minutes }) => minutes(wait_minutes)],
  ['over', ({ overrun_minutes }) => minutes(overrun_minutes)],
  ['outcome', ({ outcome }) => outcome || 'not settled'],
]

/** The rows of the exported CSV for people to read; unknown is empty. */
export function formatLedger(rows: readonly Row[]): string {
  const table = [COLUMNS.map(([name]) => name), ...rows.map((row) => COLUMNS.map(([, cell]) => cell(row)))]
  const widths = COLUMNS.map((_, index) => Math.max(...table.map((cells) => cells[index]?.length ?? 0)))
  return table
    .map((cells) =>
      cells
        .map((cell, index) => cell.padEnd(widths[index] ?? 0))
        .join('   ')
        .trimEnd(),
    )
    .join('\n')
}

const timeIn = (iso = '') => /T(\d\d:\d\d)/.exec(iso)?.[1] ?? ''

const minutes = (text = '') => (text === '' ? '' : `${Number(text).toFixed(1)} min`)
