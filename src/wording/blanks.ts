/** What a template may leave open, written as `{client}`. */
export const BLANKS = [
  'client',
  /** The one of the client whom I meet. */
  'person',
  'me',
  'office',
  'phone',
  'link',
  /** How long I waited: `12 minutes`. */
  'waited',
  /** How late they came: `12 minutes`. */
  'late',
  /** What is left until I leave: `18 minutes`. */
  'left',
  /** How long it was to be: `30 minutes`. */
  'length',
  /** When I leave: `10:45`. */
  'leave',
  /** The slot that I propose: `Thu, Nov 26 at 15:00`. */
  'next',
  /** When the meeting was to start: `10:00`. */
  'start',
  /** The day of the meeting: `Tue, Nov 24`. */
  'date',
  /** How long before a meeting I want to know: `24 hours`. */
  'notice',
  /** How late is not late: `5 minutes`. */
  'grace',
  /** How often it happened, this time included: `3 times`. */
  'times',
  /** Of the meetings, those that did not go as agreed: `4`. */
  'count',
  /** `12 meetings`. */
  'meetings',
  /** From when on it is counted: `Nov 24, 2025`. */
  'since',
  /** The waiting taken together: `1 h 21 min`. */
  'lost',
  /** What brings them back on the schedule: `payment in advance`. */
  'way',
] as const

export type Blank = (typeof BLANKS)[number]

/** Which blanks a text may have. */
export type BlanksOf = {
  /** It says nothing without them. */
  readonly must: readonly Blank[]
  /** Known whenever the text is asked for. */
  readonly given: readonly Blank[]
  /** Not always known: they stand in an optional part, `[[ ... ]]`. */
  readonly maybe: readonly Blank[]
  /** Characters of the template. */
  readonly longest: number
}
