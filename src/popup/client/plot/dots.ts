import type { Judged } from '../../../domain/judgment/judged.ts'
import type { EpochMs } from '../../../domain/meeting/fact.ts'

/** `let-pass`: excused, by goodwill or with notice. `called-off`: cancelled or moved late. `mine`: my own lateness. */
export type DotKind = 'in-time' | 'late' | 'no-show' | 'let-pass' | 'called-off' | 'mine'

export type Dot = { readonly atMs: EpochMs; readonly kind: DotKind; readonly ms: number }

const MINUTE = 60_000

/** What is on top is drawn last. */
const ORDER: readonly DotKind[] = ['mine', 'in-time', 'let-pass', 'called-off', 'late', 'no-show']

/** Their wait in each meeting, and my lateness where it was more than "on time". */
export function deriveDots(judged: readonly Judged[]): readonly Dot[] {
  const dots = judged.flatMap((each): Dot[] => {
    const { startMs, waitMs, offence, myLateMs, policy } = each.meeting
    const theirs = waitMs === null && offence === null ? [] : [dot(startMs, kindOf(each), waitMs ?? 0)]
    const mine = (myLateMs ?? 0) > policy.onTimeMinutes * MINUTE ? [dot(startMs, 'mine', myLateMs ?? 0)] : []
    return [...theirs, ...mine]
  })
  return dots.toSorted((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind))
}

const dot = (atMs: EpochMs, kind: DotKind, ms: number): Dot => ({ atMs, kind, ms })

function kindOf({ meeting: { offence }, waivedBy }: Judged): DotKind {
  if (waivedBy !== null) return 'let-pass'
  if (offence === null) return 'in-time'
  return offence === 'late' || offence === 'no-show' ? offence : 'called-off'
}
