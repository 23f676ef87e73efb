import type { EpochMs } from '../meeting/fact.ts'
import type { SeenEvent } from './look.ts'

/** Ahead or on, at a time of its own. */
export const isStillToCome = ({ status, allDay, startMs, endMs }: SeenEvent, now: EpochMs): boolean =>
  status !== 'cancelled' && !allDay && (endMs ?? startMs) > now
