import type { CalendarEvent, EpochMs, Occurrence } from '../meeting/fact.ts'

/** An event as one source shows it now. */
export type SeenEvent = CalendarEvent & {
  readonly status: 'confirmed' | 'tentative' | 'cancelled'
  /** `false`: marked as free time; it is no commitment. */
  readonly busy: boolean
}

/** Everything that one calendar held in a window of time, as of one moment. */
export type Look = {
  /** Which calendar, by an id of the user's device that gives nothing away. */
  readonly calendar: string
  /** When the source made it, by its own word: the `DTSTAMP` of a feed. */
  readonly asOfMs: EpochMs
  readonly fromMs: EpochMs
  readonly toMs: EpochMs
  /** Those that overlap the window, in any order; an occurrence once. */
  readonly events: readonly SeenEvent[]
  /** Instances that their series leaves out. */
  readonly excluded: readonly Occurrence[]
  /** Those that the calendar holds outside the window, as far as the source says: an event moved far away is not gone. */
  readonly elsewhere?: readonly Occurrence[]
  /** UIDs of what is there and could not be read; `null`: something of which not even that is known. */
  readonly unread?: readonly (string | null)[]
}
