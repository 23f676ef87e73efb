import type { EpochMs } from '../domain/meeting/fact.ts'
import { deriveReading, isDue, type Reading, type Stopped } from '../domain/meeting/reading.ts'
import type { LadderStep } from '../domain/policy/ladder.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { formatMinutes, formatNumber, formatTime } from './formats.ts'
import { t, tn } from './words.ts'

const MINUTE = 60_000

/** All that is shown and said while others may see the screen. */
export type LeavingTime = {
  readonly text: string
  /** The accessible name of the text. */
  readonly name: string
  /** The warnings have begun. */
  readonly due: boolean
  readonly status: string
  readonly alert: string
}

export function deriveLeavingTime(stopped: Stopped, now: EpochMs): LeavingTime {
  const reading = deriveReading(stopped, now)
  return {
    text: describeLeaving(stopped, now),
    name: nameLeaving(stopped, now),
    due: isDue(reading),
    ...deriveSaid(stopped, reading),
  }
}

function describeLeaving({ hardStop }: Stopped, now: EpochMs): string {
  if (!hardStop) return t('overlay_name')
  const [leave, leftMs] = [formatTime(hardStop.atMs), hardStop.atMs - now]
  return leftMs > 0
    ? t('overlay_leave_line', leave, formatMinutes(leftMs + MINUTE - 1))
    : t('overlay_leave_over', leave, formatMinutes(-leftMs))
}

export function nameLeaving({ hardStop }: Stopped, now: EpochMs): string {
  if (!hardStop) return t('overlay_name')
  return t(hardStop.atMs > now ? 'overlay_time_left' : 'overlay_over_by')
}

/** What is said once and holds no running figure: a sentence at each threshold, and the alert at the hard stop. */
export type Said = { readonly status: string; readonly alert: string }

const status = (sentence: string): Said => ({ status: sentence, alert: '' })

export function deriveSaid({ meeting, hardStop }: Stopped, { clock, endWarning, ladder }: Reading): Said {
  if (!hardStop) return status('')
  const leave = formatTime(hardStop.atMs)
  if (clock.phase === 'over') return { status: '', alert: t('overlay_end_now', leave) }
  if (clock.phase !== 'together' && clock.phase !== 'apart' && clock.phase !== 'waiting') return status('')
  if (endWarning) {
    const left = endWarning.minutesBefore
    return status(tn('overlay_end_soon', left, formatNumber(left), leave))
  }
  if (clock.phase === 'apart') return status(t('overlay_still_apart'))
  if (clock.phase === 'waiting') return status(ladder ? describeStep(ladder, meeting.policy.ladderMinutes) : '')
  return status(t('overlay_someone_came', leave))
}

const STEPS = {
  'link-ready': [0, 'overlay_ladder_link'],
  'short-note': [1, 'overlay_ladder_note'],
  'offer-phone': [2, 'overlay_ladder_phone'],
  leave: [3, 'overlay_ladder_leave'],
} as const

function describeStep(step: LadderStep, minutes: Policy['ladderMinutes']): string {
  const [index, word] = STEPS[step]
  return t(word, formatMinutes(minutes[index] * MINUTE))
}
