import type { EpochMs, Moment } from '../domain/meeting/fact.ts'

/** When it was seen; the earlier bound only where nothing better is known. */
export const knownMs = (moment: Moment | null): EpochMs | null => moment?.[1] ?? moment?.[0] ?? null
