import type { SeenEvent } from '../../domain/events/look.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'

/** An occurrence as one calendar showed it last. The same one in two calendars is two rows. */
export type EventRow = {
  readonly calendar: string
  readonly key: string
  readonly event: SeenEvent
  readonly asOfMs: EpochMs
  readonly startMs: EpochMs
  /** Absent where there is no Meet call, which keeps the row out of that index. */
  readonly code?: string
}
