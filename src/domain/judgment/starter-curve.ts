import type { Curve } from './survival.ts'

const MINUTE = 60_000

/** From a published study of a clinic: of the patients not there at this minute, the share that still came. */
const STILL_CAME = [
  { minute: 0, share: 0.56 },
  { minute: 7, share: 0.35 },
  { minute: 10, share: 0.25 },
  { minute: 12, share: 0.22 },
  { minute: 18, share: 0.17 },
] as const

const NEVER = 1 - STILL_CAME[0].share

/** S at each published minute: of those not there, a share still comes and the rest is the share that never does. */
const published = STILL_CAME.map(({ minute, share }) => ({ minute, away: NEVER / (1 - share) }))

/** Straight between the published minutes, and at the last slope on to the share that never comes. */
function awayAt(minute: number): number {
  const right = published.findIndex((point) => point.minute >= minute)
  const [a, b] = right === -1 ? published.slice(-2) : published.slice(Math.max(0, right - 1), right + 1)
  if (!a || !b) return 1
  return Math.max(NEVER, a.away + ((b.away - a.away) * (minute - a.minute)) / (b.minute - a.minute))
}

/** The slope reaches the share that never comes after 34 minutes. */
const MINUTES = Array.from({ length: 34 }, (_, index) => index + 1)

/** For as long as the user has too few records of their own: a rule of thumb from another setting. */
export const STARTER_CURVE: Curve = {
  records: 0,
  steps: MINUTES.map((minute) => ({ atMs: minute * MINUTE, staying: awayAt(minute) / awayAt(minute - 1) })),
  knownUntilMs: null,
}
