import type { EpochMs, Fact } from '../../domain/meeting/fact.ts'
import type { Entries } from '../backup-entries.ts'
import type { VisitRow } from '../rows.ts'
import type { Tombstone } from '../tombstone.ts'

/** What is known of a spare copy without reading it. */
export type SpareMark = {
  readonly count: number
  /** Ids of the facts that came last. */
  readonly latest: readonly string[]
  /** How many tombstones it has. */
  readonly erased: number
  /** When it was last compared, whole, with the ledger. */
  readonly comparedMs: EpochMs
}

/**
 * A second copy of all facts, outside of IndexedDB. A browser that finds its database damaged, as after a full disk,
 * empties it without a word to anybody.
 */
export type Spare = {
  /** `null`: there is none yet. */
  readonly mark: () => Promise<SpareMark | null>
  readonly add: (facts: readonly Fact[]) => Promise<void>
  /** In the place of those before. */
  readonly keepVisits: (visits: readonly VisitRow[]) => Promise<void>
  readonly read: () => Promise<Entries & { readonly visits: readonly VisitRow[] }>
  /** In the place of all facts and tombstones that were there. */
  readonly write: (
    chunks: AsyncIterable<readonly Fact[]>,
    erased: readonly Tombstone[],
    comparedMs: EpochMs,
  ) => Promise<void>
}
