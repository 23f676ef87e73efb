import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Since } from './roster.ts'

/** A value that has not changed since its first observation; `beforeMs`: the last look before it, `null` at the first. */
export type Run<T> = Since & { readonly value: T }

/** After a silence this long nothing is known of the time between; as in the domain. */
const SILENCE_MS = 90_000

/** Follows one value over time: how long has it been what it is? */
export function createHeld<T>() {
  let run: Run<T> | null = null
  let lastMs = 0
  return {
    look(value: T, atMs: EpochMs, beforeMs: EpochMs | null): Run<T> {
      const interrupted = atMs < lastMs || atMs - lastMs > SILENCE_MS
      if (run === null || run.value !== value || interrupted) run = { value, sinceMs: atMs, beforeMs }
      lastMs = atMs
      return run
    },
    forget() {
      run = null
    },
  }
}
