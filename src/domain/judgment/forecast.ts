import type { Settled } from './settled.ts'
import { STARTER_CURVE } from './starter-curve.ts'
import { type ArrivalRecord, type Curve, chanceOfArriving, deriveCurve } from './survival.ts'

/** Where a forecast comes from; `starter` is a rule of thumb from another setting and has to be labelled so. */
export type ForecastSource = 'this-client' | 'all-clients' | 'starter'

export type Forecast = {
  /** In 0..1. */
  readonly chance: number
  readonly source: ForecastSource
  /** How many meetings of the user's it rests on. */
  readonly records: number
}

/** `null`: too few records. */
export type Curves = { readonly client: Curve | null; readonly all: Curve | null }

const CLIENT_RECORDS = 8
const ALL_RECORDS = 30
/** No percentage on fewer: a curve is left where fewer of its records reach as far as the present wait. */
const WITNESSES = 5

/** What a settled meeting says of when they come; `null`: nothing. */
export function deriveArrivalRecord(settled: Settled): ArrivalRecord | null {
  const { outcome, arrivedMs, leftMs, myLateMs } = settled
  const fromMs = Math.max(0, myLateMs ?? 0)
  if (outcome === 'no-show') return { fromMs, untilMs: null, arrived: false }
  if (outcome !== 'held' && outcome !== 'came-after-i-left') return null
  if (arrivedMs !== null) return { fromMs, untilMs: arrivedMs, arrived: true }
  return outcome === 'came-after-i-left' && leftMs !== null ? { fromMs, untilMs: leftMs, arrived: false } : null
}

/** The curves that rest on enough: this client's with at least 8 records past the start, all clients' with 30. */
export function deriveCurves(client: readonly ArrivalRecord[], all: readonly ArrivalRecord[]): Curves {
  const enough = (records: readonly ArrivalRecord[], least: number) => {
    const curve = deriveCurve(records, WITNESSES)
    return curve.records >= least ? curve : null
  }
  return { client: enough(client, CLIENT_RECORDS), all: enough(all, ALL_RECORDS) }
}

/**
 * Will they still come by `byMs`, not there at `elapsedMs` (both ms after the scheduled start)?
 * From the nearest curve that reaches so far.
 */
export function deriveForecast(curves: Curves, elapsedMs: number, byMs: number): Forecast {
  const from = (source: ForecastSource, curve: Curve | null): Forecast | null => {
    const chance = curve && chanceOfArriving(curve, elapsedMs, byMs)
    return curve && chance !== null ? { chance, source, records: curve.records } : null
  }
  return (
    from('this-client', curves.client) ??
    from('all-clients', curves.all) ?? {
      chance: chanceOfArriving(STARTER_CURVE, elapsedMs, byMs) ?? 0,
      source: 'starter',
      records: 0,
    }
  )
}
