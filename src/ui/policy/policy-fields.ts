import type { Policy } from '../../domain/policy/policy.ts'
import type { WordKey } from '../words.ts'

type KeyOf<T> = { [K in keyof Policy]: Policy[K] extends T ? (T extends Policy[K] ? K : never) : never }[keyof Policy]
type NumberKey = KeyOf<number>

type Base = { readonly label: WordKey; readonly hint?: WordKey }
export type NumberField = Base & {
  readonly key: NumberKey
  readonly unit: WordKey
  readonly least: number
  readonly most: number
}
/** Minutes, in one text: `10, 5, 0`. */
export type ListField = Base & {
  readonly key: 'endWarningMinutes' | 'shortEndWarningMinutes' | 'ladderMinutes'
  readonly order: 'falling' | 'rising'
  /** How many; `null`: one to six. */
  readonly count: number | null
}

export type PolicyGroup = {
  readonly title: WordKey
  readonly numbers: readonly NumberField[]
  readonly lists: readonly ListField[]
}

const minutes = (key: NumberKey, label: WordKey, least: number, most: number, hint?: WordKey): NumberField => ({
  key,
  label,
  unit: 'options_unit_minutes',
  least,
  most,
  ...(hint && { hint }),
})

export const POLICY_GROUPS: readonly PolicyGroup[] = [
  {
    title: 'options_group_waiting',
    numbers: [
      minutes('onTimeMinutes', 'options_on_time', 0, 60),
      minutes('graceMinutes', 'options_grace', 0, 120, 'options_grace_hint'),
      minutes('veryLateMinutes', 'options_very_late', 1, 240),
      minutes('noShowAskMinutes', 'options_no_show_ask', 1, 240, 'options_no_show_hint'),
      {
        key: 'cancelNoticeHours',
        label: 'options_cancel_notice',
        unit: 'options_unit_hours',
        least: 0,
        most: 720,
      },
    ],
    lists: [{ key: 'ladderMinutes', label: 'options_ladder', hint: 'options_ladder_hint', order: 'rising', count: 4 }],
  },
  {
    title: 'options_group_leaving',
    numbers: [
      minutes('bufferMinutes', 'options_buffer', 0, 120),
      minutes('usualLengthMinutes', 'options_usual_length', 5, 480),
      minutes('overrunSpokenMinutes', 'options_overrun', 0, 120),
      minutes('shortMeetingMinutes', 'options_short_meeting', 5, 240),
    ],
    lists: [
      {
        key: 'endWarningMinutes',
        label: 'options_warnings',
        hint: 'options_warnings_hint',
        order: 'falling',
        count: null,
      },
      { key: 'shortEndWarningMinutes', label: 'options_short_warnings', order: 'falling', count: null },
    ],
  },
]

export const NUMBERS = POLICY_GROUPS.flatMap((group) => group.numbers)
export const LISTS = POLICY_GROUPS.flatMap((group) => group.lists)
