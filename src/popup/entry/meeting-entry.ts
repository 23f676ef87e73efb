import type { Channel, EpochMs } from '../../domain/meeting/fact.ts'

/** A meeting as its form holds it: what was typed, in local time, `''` where nothing was. */
export type MeetingEntry = {
  readonly client: string
  readonly date: string
  readonly start: string
  readonly end: string
  readonly channel: Channel
  readonly iArrived: string
  readonly they: 'came' | 'did-not-come' | 'not-said'
  readonly theyArrived: string
  readonly iLeft: string
  readonly note: string
}

/** What a filled form says, in moments. */
export type MeetingSaid = {
  readonly client: string
  readonly channel: Channel
  readonly startMs: EpochMs
  readonly endMs: EpochMs | null
  readonly iArrivedMs: EpochMs | null
  readonly they: MeetingEntry['they']
  readonly theyArrivedMs: EpochMs | null
  readonly iLeftMs: EpochMs | null
  readonly note: string
}

export type EntryFault = {
  readonly field: keyof MeetingEntry
  readonly fault:
    | 'client-missing'
    | 'client-too-long'
    | 'date-missing'
    | 'date-too-far'
    | 'start-missing'
    | 'end-too-far'
    | 'their-arrival-missing'
    | 'left-before-i-arrived'
    | 'time-cleared'
    | 'half-typed'
    | 'note-too-long'
}

export const LONGEST_NAME = 200
export const LONGEST_NOTE = 2000
