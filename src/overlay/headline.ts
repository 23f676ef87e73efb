import type { Reading } from '../domain/meeting/reading.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { formatClock, formatCountdown, formatMinutes, formatSpan } from '../ui/formats.ts'
import { nameLeaving } from '../ui/leaving-time.ts'
import { fill, t } from '../ui/words.ts'
import { awaitedName, spokenName } from './client-name.ts'
import type { Part } from './parts.tsx'

/** `name` is the accessible one; `figure` is `null` where nothing runs. */
export type Headline = {
  readonly label: readonly Part[]
  readonly name: string
  readonly figure: string | null
  /** For the small clock, which has room for a number alone. */
  readonly minutes: string | null
}

const MINUTE = 60_000

export function deriveHeadline(brief: MeetingBrief, { clock }: Reading): Headline {
  const awaited = awaitedName(brief)
  const running = (
    word: 'overlay_starts_in' | 'overlay_time_left' | 'overlay_over_by',
    ms: number,
    figure: string,
  ) => ({
    label: [t(word)],
    name: t(word),
    figure,
    minutes: formatMinutes(ms),
  })
  switch (clock.phase) {
    case 'before':
      return running('overlay_starts_in', clock.startsInMs + MINUTE - 1, formatCountdown(clock.startsInMs))
    case 'waiting':
      return {
        label: fill<Part>('overlay_waiting_for', awaited === null ? t('overlay_the_client') : { name: awaited }),
        name: t('overlay_waiting_for', spokenName(brief)),
        figure: formatClock(clock.elapsedMs),
        minutes: formatMinutes(clock.elapsedMs),
      }
    case 'together':
    case 'apart':
      if (clock.leftMs === null) break
      return running('overlay_time_left', clock.leftMs + MINUTE - 1, formatCountdown(clock.leftMs))
    case 'over':
      return running('overlay_over_by', clock.overMs, formatSpan(clock.overMs))
    case 'idle':
    case 'ended':
      break
  }
  const resting = t(clock.phase === 'ended' ? 'overlay_ended' : 'overlay_name')
  return { label: [resting], name: resting, figure: null, minutes: null }
}

/** The headline while others may see the screen. */
export function deriveLeaving(brief: MeetingBrief, now: number): Headline {
  const leftMs = brief.hardStop && brief.hardStop.atMs - now
  const name = nameLeaving(brief, now)
  const minutes = leftMs === null ? null : formatMinutes(leftMs > 0 ? leftMs + MINUTE - 1 : -leftMs)
  return { label: [name], name, figure: null, minutes }
}
