/** One meeting for whose start they were not there, as far as it could be watched. Ms after the scheduled start. */
export type ArrivalRecord = {
  /** From when I was there to see; at least 0. */
  readonly fromMs: number
  /** When they arrived, or until when I watched; `null`: they never came. */
  readonly untilMs: number | null
  readonly arrived: boolean
}

/** How the share of those who have not arrived falls; plain JSON, so that it can cross between contexts. */
export type Curve = {
  /** How many records it rests on. */
  readonly records: number
  /** At `atMs`, of those not there until then, this share stays away. In order of time. */
  readonly steps: readonly { readonly atMs: number; readonly staying: number }[]
  /** From here on too few were left to watch for anything to be said; `null`: never. */
  readonly knownUntilMs: number | null
}

const end = ({ untilMs }: ArrivalRecord) => untilMs ?? Infinity

/** Those that saw anything of the time after the start: who came before it, or before I did, says nothing here. */
export const pastTheStart = (records: readonly ArrivalRecord[]): readonly ArrivalRecord[] =>
  records.filter((record) => end(record) > record.fromMs)

/**
 * Kaplan-Meier. Who came when I was no longer there to see is censored at my leaving, who never came stays away for
 * ever, and where I came late myself the record begins with me. `witnesses`: fewer than this say nothing.
 */
export function deriveCurve(records: readonly ArrivalRecord[], witnesses: number): Curve {
  const watched = pastTheStart(records)
  const froms = watched.map(({ fromMs }) => fromMs).toSorted((a, b) => a - b)
  const ends = watched.map(end).toSorted((a, b) => a - b)
  const arrivals = watched.flatMap((record) => (record.arrived ? end(record) : [])).toSorted((a, b) => a - b)
  const steps: { atMs: number; staying: number }[] = []
  let entered = 0
  let gone = 0
  for (let index = 0; index < arrivals.length; ) {
    const atMs = arrivals[index] as number
    const first = index
    while (arrivals[index] === atMs) index += 1
    while ((froms[entered] ?? Infinity) < atMs) entered += 1
    while ((ends[gone] ?? Infinity) < atMs) gone += 1
    steps.push({ atMs, staying: 1 - (index - first) / (entered - gone) })
  }
  const known = ends.at(-witnesses) ?? 0
  return { records: watched.length, steps, knownUntilMs: known === Infinity ? null : known }
}

const stayingAway = ({ steps }: Curve, afterMs: number, untilMs: number) =>
  steps.reduce((share, { atMs, staying }) => (atMs > afterMs && atMs <= untilMs ? share * staying : share), 1)

/** S(t): the share that has not arrived by `atMs`, of those not there at the start. */
export const shareNotArrived = (curve: Curve, atMs: number): number => stayingAway(curve, 0, atMs)

/**
 * (S(t) - S(u)) / S(t): the chance that they arrive by `byMs` when they are not there at `elapsedMs`.
 * `null`: too few ever got that far.
 */
export function chanceOfArriving(curve: Curve, elapsedMs: number, byMs: number): number | null {
  const waitedMs = Math.max(0, elapsedMs)
  if (curve.knownUntilMs !== null && waitedMs >= curve.knownUntilMs) return null
  return 1 - stayingAway(curve, waitedMs, byMs)
}
