import type { EpochMs } from '../domain/meeting/fact.ts'
import type { Stopped } from '../domain/meeting/reading.ts'
import { deriveAlarms } from '../domain/policy/alarms.ts'
import type { Cover, CoverLine } from '../messages/protocol.ts'
import type { Corner } from '../ui/kept-corner.ts'
import { deriveLeavingTime } from '../ui/leaving-time.ts'
import { t, wordsSpeech } from '../ui/words.ts'

const MINUTE = 60_000
/** A visit gives a sign of life every quarter of a minute and gets new lines with it; these are for when it cannot. */
const MINUTES_AHEAD = 10

/** What the page is to show while others may see the screen, now and for the next minutes. */
export function deriveCover(stopped: Stopped, corner: Corner, now: EpochMs): Cover {
  const { meeting, hardStop } = stopped
  const asks = meeting.participants.some(({ role }) => role === 'unknown')
  const untilMs = hardStop && now + MINUTES_AHEAD * MINUTE
  const at = (fromMs: EpochMs): CoverLine => ({ fromMs, ...deriveLeavingTime(stopped, fromMs) })
  const later = untilMs === null ? [] : changesUntil(untilMs, stopped, now)
  return {
    lines: [at(now), ...later.map(at)],
    untilMs,
    asks,
    corner,
    ...wordsSpeech(),
    words: {
      overlay: t('overlay_name'),
      move: t('overlay_move'),
      moveHow: t('overlay_move_how'),
      reveal: t(asks ? 'overlay_reveal_question' : 'overlay_reveal'),
      revealHow: t('overlay_reveal_how'),
      collapse: t('overlay_collapse'),
      hide: t('overlay_hide'),
      hideHow: t('overlay_hide_how'),
      orphaned: t('overlay_orphaned'),
    },
  }
}

/** Every full minute before and after the hard stop, when the meeting begins, and what the alarms are set for. */
function changesUntil(untilMs: EpochMs, { meeting, hardStop }: Stopped, now: EpochMs): EpochMs[] {
  if (!hardStop) return []
  const firstMs = now + MINUTE - ((((now - hardStop.atMs) % MINUTE) + MINUTE) % MINUTE)
  const minutes = Array.from({ length: MINUTES_AHEAD }, (_, index) => firstMs + index * MINUTE)
  const alarms = deriveAlarms(meeting, hardStop, now).map(({ atMs }) => atMs)
  const moments = [...minutes, ...alarms, meeting.schedule?.startMs ?? now]
  return [...new Set(moments)].filter((atMs) => atMs > now && atMs < untilMs).toSorted((a, b) => a - b)
}
