import type { Script } from './script.ts'

type Row = Readonly<Record<string, string>>

const MINUTE = 60_000
const CLOSE_MS = 2_000

/** What the record of the meeting has wrong, in a sentence each. */
export function faultsOfRecord(rows: readonly Row[], { startMs, comesMs, endMs, leaveMs }: Script): string[] {
  const ours = rows.filter((row) => Date.parse(row['scheduled_start'] ?? '') === startMs)
  const row = ours[0]
  if (!row || ours.length > 1) return [`The meeting is on record ${ours.length} times, not once.`]
  const compare = (what: string, cell: string | undefined, trueMs: number) => {
    const near = cell !== undefined && cell !== '' && Math.abs(Number(cell) * MINUTE - trueMs) <= CLOSE_MS
    return near ? [] : [`The record says ${cell || 'no'} minutes ${what}; it was ${(trueMs / MINUTE).toFixed(2)}.`]
  }
  return [
    ...compare('of waiting', row['wait_minutes'], comesMs - startMs),
    ...compare('over', row['overrun_minutes'], leaveMs - endMs),
  ]
}
