import type { AfterwardsOccasion, InMeetingOccasion, Occasion } from './occasions.ts'
import type { Tone } from './tone.ts'

/** The shipped templates of one language. */
export type WordsFor<O extends Occasion> = Readonly<Record<O, Readonly<Record<Tone, string>>>>

export type InMeetingWords = WordsFor<InMeetingOccasion>
export type AfterwardsWords = WordsFor<AfterwardsOccasion>
