import type { Cost } from '../browser/profile.ts'
import { say } from '../progress.ts'
import type { CallRun } from './call-run.ts'

const MOST = 25

/** Where the time goes, by the function on top, in milliseconds a run. */
export function sayProfile(runs: readonly CallRun[]): void {
  for (const window of ['load', 'mutations', 'quiet'] as const)
    sayCosts(
      window,
      runs.map((run) => run[window]),
    )
}

export function sayCosts(window: string, costs: readonly Cost[]): void {
  say(`\n${window}`)
  for (const [name, ms] of topOf(costs)) say(`  ${ms.toFixed(3)}  ${name}`)
}

function topOf(costs: readonly Cost[]): [string, number][] {
  const total = new Map<string, number>()
  for (const { byFunction } of costs)
    for (const [name, ms] of byFunction) total.set(name, (total.get(name) ?? 0) + ms / costs.length)
  return [...total].toSorted(([, a], [, b]) => b - a).slice(0, MOST)
}
