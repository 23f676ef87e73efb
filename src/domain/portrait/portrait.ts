import { deriveDaysLate, type Invoice } from '../invoices/derive-invoices.ts'
import type { Horizon } from '../judgment/horizon.ts'
import type { Judged } from '../judgment/judged.ts'
import type { OffenceKind } from '../meeting/meeting.ts'
import { dayOf } from '../projects/day-of.ts'
import type { Project } from '../projects/derive-projects.ts'

/** How often, of how many, and how much; `of` 0: nothing is known, which is not the same as nothing wrong. */
export type PortraitEntry<Amount> = { readonly count: number; readonly of: number } & Amount

/** The last 12 months of one client. Four entries and never one score: each has its own cause and its own remedy. */
export type Portrait = {
  /** Meetings at which they kept me waiting, or to which they never came, of those that count. */
  readonly lateness: PortraitEntry<{ readonly ms: number }>
  /** Meetings they cancelled or moved too late, of those that count. */
  readonly cancellations: PortraitEntry<object>
  /** Tasks of theirs that they held beyond the day they were due, of those done or due; working days. */
  readonly heldBall: PortraitEntry<{ readonly days: number }>
  /** Invoices paid after they were due, or due and unpaid, of those paid on a known day or due; days. */
  readonly payment: PortraitEntry<{ readonly days: number }>
}

/** What is known of one client: theirs alone. */
export type Known = {
  readonly judged: readonly Judged[]
  readonly projects: readonly Project[]
  readonly invoices: readonly Invoice[]
}

export function derivePortrait({ judged, projects, invoices }: Known, horizon: Horizon): Portrait {
  const counted = judged.filter(
    ({ meeting, countsAs }) =>
      meeting.startMs >= horizon.since12MonthsMs && (countsAs === 'clean' || countsAs === 'offence'),
  )
  const of = counted.length
  const offended = (...kinds: OffenceKind[]) =>
    counted.filter(
      ({ meeting: { offence }, countsAs }) => countsAs === 'offence' && offence !== null && kinds.includes(offence),
    )
  const late = offended('late', 'no-show')
  const held = deriveHeldDays(projects, horizon)
  const paid = deriveLatePayments(invoices, horizon)
  return {
    lateness: { count: late.length, of, ms: sum(late.map(({ meeting }) => meeting.timeLostMs)) },
    cancellations: { count: offended('late-cancellation', 'late-move').length, of },
    heldBall: { count: held.filter((days) => days > 0).length, of: held.length, days: sum(held) },
    payment: { count: paid.filter((days) => days > 0).length, of: paid.length, days: sum(paid) },
  }
}

/** For each of the client's tasks that is done, passed or due. */
function deriveHeldDays(projects: readonly Project[], horizon: Horizon): number[] {
  const { today, since } = daysOf(horizon)
  return projects
    .flatMap(({ plan }) => plan.tasks)
    .filter(({ task, state, heldDays, current: { dueOn } }) => {
      const isOver = state === 'done' || state === 'passed' || heldDays > 0 || (state === 'now' && dueOn < today)
      return task.who === 'client' && isOver && dueOn >= since
    })
    .map(({ heldDays }) => heldDays)
}

/** For each invoice that was due by now, or paid before. */
function deriveLatePayments(invoices: readonly Invoice[], horizon: Horizon): number[] {
  const { today, since } = daysOf(horizon)
  return invoices.flatMap((invoice) => {
    const days = deriveDaysLate(invoice, today)
    const isOver = invoice.paidOn !== null || (days ?? 0) > 0
    return days !== null && isOver && (invoice.dueOn ?? '') >= since ? days : []
  })
}

const daysOf = ({ now, since12MonthsMs, timeZone }: Horizon) => ({
  today: dayOf(now, timeZone),
  since: dayOf(since12MonthsMs, timeZone),
})

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)
