/** What the user holds everybody to; frozen into each meeting when it starts. Minutes unless the name says otherwise. */
export type Policy = {
  readonly onTimeMinutes: number
  readonly graceMinutes: number
  readonly veryLateMinutes: number
  /** The product may ask "did they not come?" after the smaller of this and half the scheduled length. */
  readonly noShowAskMinutes: number
  readonly cancelNoticeHours: number
  /** Kept free before my next commitment. */
  readonly bufferMinutes: number
  /** Where no end is known. */
  readonly usualLengthMinutes: number
  /** An overrun is spoken of above this; stored exactly. */
  readonly overrunSpokenMinutes: number
  readonly endWarningMinutes: readonly number[]
  readonly shortMeetingMinutes: number
  readonly shortEndWarningMinutes: readonly number[]
  readonly ladderMinutes: readonly [linkReady: number, shortNote: number, offerPhone: number, leave: number]
  readonly goodwill: boolean
  /** What an hour of the user's time is worth, for the price of waiting. */
  readonly rate: { readonly perHour: number; readonly currency: string } | null
}

/**
 * On time, grace and very late: meetings lose effect near 10 min. Asking about a no-show: paid expert calls begin at
 * 5 min, so 15 is lenient. The ladder is the 2/5/15 of telehealth with a step at 10.
 */
export const DEFAULT_POLICY: Policy = {
  onTimeMinutes: 2,
  graceMinutes: 5,
  veryLateMinutes: 10,
  noShowAskMinutes: 15,
  cancelNoticeHours: 24,
  bufferMinutes: 5,
  usualLengthMinutes: 30,
  overrunSpokenMinutes: 5,
  endWarningMinutes: [10, 5, 0],
  shortMeetingMinutes: 30,
  shortEndWarningMinutes: [5, 1, 0],
  ladderMinutes: [2, 5, 10, 15],
  goodwill: true,
  rate: null,
}
