import { type Count, deriveShrunkRate, FLAG_PRIOR, type Prior } from './rate.ts'

const ENOUGH_CLIENTS = 5
const ENOUGH_MEETINGS = 4
const STRENGTH = { least: 2, most: 20 }

/**
 * A prior refitted from the user's own clients, one count each; the starting one until five of them have four or more
 * meetings. It improves the estimates that are shown, never the flag.
 *
 * Method of moments: clients differ from each other by chance and by nature. What chance alone explains is subtracted,
 * and the rest says how tightly a new client's rate is tied to the common mean: the strength, alpha + beta.
 */
export function derivePrior(counts: Iterable<Count>): Prior {
  const known = [...counts]
    .filter(({ meetings }) => meetings >= ENOUGH_MEETINGS)
    .toSorted((a, b) => a.meetings - b.meetings || a.offences - b.offences)
  if (known.length < ENOUGH_CLIENTS) return FLAG_PRIOR
  const total = known.reduce((sum, count) => ({
    meetings: sum.meetings + count.meetings,
    offences: sum.offences + count.offences,
  }))
  // Held off 0 and 1 by the starting prior: spotless clients so far are no proof that the next one will be.
  const mean = deriveShrunkRate(total)
  const strength = deriveStrength(known, total, mean)
  return { alpha: mean * strength, beta: (1 - mean) * strength }
}

function deriveStrength(known: readonly Count[], total: Count, mean: number): number {
  const pooled = total.offences / total.meetings
  const weights = known.map(({ meetings }) => meetings / total.meetings)
  const sum = (of: (count: Count, weight: number) => number) =>
    known.map((count, index) => of(count, weights[index] as number)).reduce((a, b) => a + b)
  const spread = sum(({ meetings, offences }, weight) => weight * (offences / meetings - pooled) ** 2)
  const byChance = sum(({ meetings }, weight) => (weight * (1 - weight)) / meetings)
  const byNature = sum((_, weight) => weight * (1 - weight))
  const likeness = (spread / (mean * (1 - mean)) - byChance) / (byNature - byChance)
  const strength = likeness > 0 ? 1 / likeness - 1 : Infinity
  return Math.min(STRENGTH.most, Math.max(STRENGTH.least, strength))
}
