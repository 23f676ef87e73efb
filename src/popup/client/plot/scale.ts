import type { Policy } from '../../../domain/policy/policy.ts'
import type { Dot } from './dots.ts'

/** Where things lie in the picture: 0 to 1 from its top and from its earlier side. */
export type Scale = {
  readonly across: (atMs: number) => number
  /** Their minutes go up, mine go down, by the same measure. */
  readonly down: (minutes: number, whose: 'theirs' | 'mine') => number
  /** What is longer lies on the edge. */
  readonly isBeyond: (dot: Dot) => boolean
}

const MINUTE = 60_000
/** Below the line there is always room for the line itself. */
const LEAST_BELOW = 2

/** A wait of hours must not press all others flat: the picture ends at three times "very late". */
export function deriveScale(dots: readonly Dot[], { veryLateMinutes }: Pick<Policy, 'veryLateMinutes'>): Scale {
  const longest = (mine: boolean) =>
    Math.max(0, ...dots.filter(({ kind }) => (kind === 'mine') === mine).map(({ ms }) => ms / MINUTE))
  const most = 3 * Math.max(veryLateMinutes, 1)
  const above = Math.max(most / 2, Math.min(longest(false), most))
  const below = Math.max(LEAST_BELOW, Math.min(longest(true), above))
  const times = dots.map(({ atMs }) => atMs)
  const [first, last] = [Math.min(...times), Math.max(...times)]
  const from = (minutes: number) => (above - Math.max(-below, Math.min(minutes, above))) / (above + below)
  return {
    across: (atMs) => (last === first ? 0.5 : (atMs - first) / (last - first)),
    down: (minutes, whose) => from(whose === 'mine' ? -minutes : minutes),
    isBeyond: ({ kind, ms }) => ms / MINUTE > (kind === 'mine' ? below : above),
  }
}
