import type { EpochMs } from '../../domain/meeting/fact.ts'
import { formatDate, formatTime } from '../../ui/formats.ts'

/** `Nov 24, 2026, 10:45`: a card is known by when it was written. */
export const momentWords = (atMs: EpochMs): string => `${formatDate(atMs)}, ${formatTime(atMs)}`
