import { grouped } from '../meeting/grouped.ts'
import type { Curve } from './survival.ts'

const MINUTE = 60_000

/** The same chances from any full minute to any other, in one step a minute: small, however much it rests on. */
export function byTheMinute(curve: Curve): Curve {
  const minutes = grouped(curve.steps, ({ atMs }) => Math.ceil(atMs / MINUTE))
  const steps = [...minutes].map(([minute, within]) => ({
    atMs: minute * MINUTE,
    staying: within.reduce((share, { staying }) => share * staying, 1),
  }))
  return { ...curve, steps }
}
