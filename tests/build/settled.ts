import { deriveHorizon } from '../../src/domain/judgment/horizon.ts'
import type { Settled } from '../../src/domain/judgment/settled.ts'
import { DEFAULT_POLICY, type Policy } from '../../src/domain/policy/policy.ts'
import { at, MINUTE } from './facts.ts'

export const NOW = at('12:00')
export const DAY = 24 * 60 * MINUTE
export const horizon = deriveHorizon(NOW, 'UTC')

let count = 0

type Overrides = Partial<Omit<Settled, 'policy'>> & { readonly policy?: Partial<Policy> }

/** A settled meeting so many days before `NOW`: held, on time, without anything to say about it. */
export function settled(daysAgo: number, { policy, ...overrides }: Overrides = {}): Settled {
  const outcome = overrides.outcome ?? 'held'
  return {
    id: `m${String(++count).padStart(6, '0')}`,
    clientId: 'acme',
    channel: 'meet',
    startMs: NOW - daysAgo * DAY,
    outcome,
    held: outcome === 'held',
    offence: null,
    excused: false,
    noticeBeforeStart: false,
    lateWithNoticeAfterStart: false,
    waitMs: 0,
    timeLostMs: 0,
    myLateMs: -2 * MINUTE,
    arrivedMs: 0,
    leftMs: 45 * MINUTE,
    overrunMs: 0,
    ...overrides,
    policy: { ...DEFAULT_POLICY, ...policy },
  }
}

export const onTime = (daysAgo: number, overrides: Overrides = {}) => settled(daysAgo, overrides)

export const late = (daysAgo: number, minutes = 12, overrides: Overrides = {}) =>
  settled(daysAgo, {
    offence: 'late',
    waitMs: minutes * MINUTE,
    timeLostMs: minutes * MINUTE,
    arrivedMs: minutes * MINUTE,
    ...overrides,
  })

/** Late, and told me so only when the meeting should have begun. */
export const announced = (daysAgo: number, overrides: Overrides = {}) =>
  late(daysAgo, 12, { lateWithNoticeAfterStart: true, ...overrides })

export const noShow = (daysAgo: number, overrides: Overrides = {}) =>
  settled(daysAgo, {
    outcome: 'no-show',
    offence: 'no-show',
    waitMs: 15 * MINUTE,
    timeLostMs: 15 * MINUTE,
    arrivedMs: null,
    leftMs: 15 * MINUTE,
    overrunMs: null,
    ...overrides,
  })

export const cancelledLate = (daysAgo: number, overrides: Overrides = {}) =>
  settled(daysAgo, {
    outcome: 'late-cancellation',
    offence: 'late-cancellation',
    waitMs: null,
    arrivedMs: null,
    leftMs: null,
    overrunMs: null,
    ...overrides,
  })

/** One on-time meeting on each of the days given. */
export const onTimes = (...daysAgo: number[]) => daysAgo.map((days) => onTime(days))
