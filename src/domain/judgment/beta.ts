/**
 * The probability that a Beta(a, b) quantity exceeds `x`: 1 - I_x(a, b), to 1e-9.
 * `a` and `b` above 0, else a RangeError.
 */
export function betaTail(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0)) throw new RangeError(`Beta(${a}, ${b}) does not exist`)
  if (x <= 0) return 1
  if (x >= 1) return 0
  // The continued fraction converges fast only on this side of the mean; the other side is its mirror image.
  return x < (a + 1) / (a + b + 2) ? 1 - lowerPart(x, a, b) : lowerPart(1 - x, b, a)
}

/** I_x(a, b) by its continued fraction, for `x` below the mean. */
function lowerPart(x: number, a: number, b: number): number {
  const logFront = a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b)
  return Math.exp(logFront) / (a * fraction(x, a, b))
}

const TINY = 1e-300
const nonZero = (value: number) => (Math.abs(value) < TINY ? TINY : value)

/** Evaluated from the front as a running ratio (Lentz), so that it stops as soon as it has converged. */
function fraction(x: number, a: number, b: number): number {
  let value = 1
  let upper = 1
  let lower = 0
  for (let step = 1; step <= 10_000; step++) {
    const term = coefficient(step, x, a, b)
    upper = nonZero(1 + term / upper)
    lower = 1 / nonZero(1 + term * lower)
    value *= upper * lower
    if (Math.abs(upper * lower - 1) < 1e-15) break
  }
  return value
}

function coefficient(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2)
  const even = step % 2 === 0
  const top = even ? m * (b - m) : -(a + m) * (a + b + m)
  const bottom = even ? (a + 2 * m - 1) * (a + 2 * m) : (a + 2 * m) * (a + 2 * m + 1)
  return (top * x) / bottom
}

/** Stirling's series; below 10, where it is too coarse, by way of Γ(x) = Γ(x + 1) / x. */
function logGamma(x: number): number {
  let raised = x
  let product = 1
  while (raised < 10) product *= raised++
  const inverse = 1 / raised
  const square = inverse * inverse
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square * (1 / 1680 - square / 1188))))
  return (raised - 0.5) * Math.log(raised) - raised + Math.log(2 * Math.PI) / 2 + series - Math.log(product)
}
