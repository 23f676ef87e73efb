import type { Clock } from '../../domain/meeting/clock.ts'
import { formatClock, formatCountdown } from '../../ui/formats.ts'
import type { WordKey } from '../../ui/words.ts'

type ClockWords = {
  /** With the client's name. */
  readonly word: WordKey
  readonly time: string | null
  /** What the clock is called to those who don't see it. */
  readonly timerWord: WordKey
}

export function clockWords(clock: Clock): ClockWords {
  switch (clock.phase) {
    case 'before':
      return { word: 'popup_before', time: formatCountdown(clock.startsInMs), timerWord: 'popup_timer_before' }
    case 'waiting':
      return { word: 'popup_waiting', time: formatClock(clock.elapsedMs), timerWord: 'popup_timer_waiting' }
    case 'together':
      return left('popup_together', clock.leftMs)
    case 'apart':
      return left('popup_apart', clock.leftMs)
    case 'over':
      return { word: 'popup_over', time: formatClock(clock.overMs), timerWord: 'popup_timer_over' }
    default:
      return { word: 'popup_idle', time: null, timerWord: 'popup_timer_left' }
  }
}

const left = (word: WordKey, leftMs: number | null): ClockWords => ({
  word,
  time: leftMs === null ? null : formatCountdown(leftMs),
  timerWord: 'popup_timer_left',
})
