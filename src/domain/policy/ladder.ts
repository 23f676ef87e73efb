import type { Policy } from './policy.ts'

/** What there is to do while waiting, one step at a time. */
export type LadderStep = 'link-ready' | 'short-note' | 'offer-phone' | 'leave'

const STEPS: readonly LadderStep[] = ['link-ready', 'short-note', 'offer-phone', 'leave']

const MINUTE = 60_000

/** The step reached after waiting `waitedMs`; `null` before the first. */
export function decideLadderStep(waitedMs: number, policy: Policy): LadderStep | null {
  const reached = policy.ladderMinutes.findLastIndex((minutes) => waitedMs >= minutes * MINUTE)
  return STEPS[reached] ?? null
}
