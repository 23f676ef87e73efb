import type { EpochMs } from '../domain/meeting/fact.ts'

/** How the language of the words writes them; whoever asks for words passes them in. */
export type Formats = {
  readonly number: (value: number) => string
  /** `10:45`. */
  readonly time: (atMs: EpochMs) => string
  /** `Tue, Nov 24`. */
  readonly day: (atMs: EpochMs) => string
  /** `Nov 24, 2026`. */
  readonly date: (atMs: EpochMs) => string
  /** `1 h 21 min`. */
  readonly duration: (ms: number) => string
  readonly list: (items: readonly string[]) => string
}
