import type { Clock } from '../domain/meeting/clock.ts'
import type { EndWarning } from '../domain/policy/end-warnings.ts'

const WAITING = '#b45309'
const ENDING = '#475569'
const OVER = '#b91c1c'
const MINUTE = 60_000

export type Badge = { readonly text: string; readonly color: string }

const NOTHING: Badge = { text: '', color: ENDING }

/**
 * Whole minutes of the running wait; from the first end warning on, minutes to the hard stop, as `-5`, and then by how
 * many I am over, as `+2`. Nothing while all is well.
 */
export function decideBadge(clock: Clock, warning: EndWarning | null): Badge {
  switch (clock.phase) {
    case 'waiting':
      return { text: String(Math.floor(clock.elapsedMs / MINUTE)), color: WAITING }
    case 'together':
    case 'apart':
      if (warning === null || clock.leftMs === null) return NOTHING
      return { text: `-${Math.ceil(clock.leftMs / MINUTE)}`, color: ENDING }
    case 'over':
      return { text: `+${Math.floor(clock.overMs / MINUTE)}`, color: OVER }
    default:
      return NOTHING
  }
}

/** Of several meetings that run, the one that presses most is shown. */
export function choosePressing(badges: readonly Badge[]): Badge {
  const by = (color: string) => badges.find((badge) => badge.text !== '' && badge.color === color)
  return by(OVER) ?? by(WAITING) ?? by(ENDING) ?? NOTHING
}
