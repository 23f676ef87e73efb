import type { Judged } from './judged.ts'
import { deriveOverrun } from './overrun.ts'
import type { FrozenPolicy, Settled } from './settled.ts'

export type Money = { readonly currency: string; readonly amount: number }

export type Waits = { readonly meetings: number; readonly ms: number }

/** Both sides of one client's ledger, or of everybody's. */
export type TimeLost = {
  /** What they cost me: counted waits, and the waits of no-shows. */
  readonly theirs: Waits
  /** What I let pass: excused, by goodwill, or with notice. */
  readonly forgiven: Waits
  /** How long they waited for me, by the same rule of grace. */
  readonly mine: Waits
  /** The price of `theirs`, at the rates in force when each meeting was held; one a currency, in order of its code. */
  readonly money: readonly Money[]
  readonly overruns: { readonly meetings: number; readonly theirLateStartMs: number; readonly restMs: number }
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

export function deriveTimeLost(judged: readonly Judged[]): TimeLost {
  const counted = judged.filter(({ countsAs }) => countsAs === 'offence')
  const waived = judged.filter(({ waivedBy }) => waivedBy !== null)
  const overruns = judged.map(deriveOverrun).filter(({ theirLateStartMs, restMs }) => theirLateStartMs + restMs > 0)
  return {
    theirs: total(counted.map(({ meeting }) => meeting.timeLostMs)),
    forgiven: total(waived.map(({ meeting }) => meeting.timeLostMs)),
    mine: total(judged.map(({ meeting }) => theirWaitMs(meeting))),
    money: price(counted.map(({ meeting }) => meeting)),
    overruns: {
      meetings: overruns.length,
      theirLateStartMs: sum(overruns.map(({ theirLateStartMs }) => theirLateStartMs)),
      restMs: sum(overruns.map(({ restMs }) => restMs)),
    },
  }
}

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

const total = (waits: readonly number[]): Waits => {
  const counted = waits.filter((ms) => ms > 0)
  return { meetings: counted.length, ms: sum(counted) }
}

/** How long they waited for me: from the later of the start and their arrival; unknown means that they were there. */
function theirWaitMs({ held, myLateMs, arrivedMs, policy }: Settled): number {
  const ms = held && myLateMs !== null ? myLateMs - Math.max(0, arrivedMs ?? 0) : 0
  return ms > policy.graceMinutes * MINUTE ? ms : 0
}

/** Summed in whole ms for each rate before it becomes money, so that the order cannot matter. */
function price(meetings: readonly Settled[]): readonly Money[] {
  const msAt = new Map<string, { rate: NonNullable<FrozenPolicy['rate']>; ms: number }>()
  for (const { policy, timeLostMs } of meetings) {
    if (!policy.rate || timeLostMs === 0) continue
    const key = `${policy.rate.currency} ${policy.rate.perHour}`
    msAt.set(key, { rate: policy.rate, ms: (msAt.get(key)?.ms ?? 0) + timeLostMs })
  }
  const amounts = new Map<string, number>()
  for (const [, { rate, ms }] of [...msAt].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    amounts.set(rate.currency, (amounts.get(rate.currency) ?? 0) + (ms * rate.perHour) / HOUR)
  return [...amounts].map(([currency, amount]) => ({ currency, amount }))
}
