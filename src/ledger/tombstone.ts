import type { EpochMs } from '../domain/meeting/fact.ts'

/** What was erased, without a word of what it was: facts about it are refused from then on. */
export type Tombstone = { readonly about: string; readonly atMs: EpochMs }
