const DIGIT = /\p{Nd}/u

/** What a digit of any script is worth. Unicode keeps the ten digits of a script side by side, zero first. */
export function digitValue(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let below = 0
  while (DIGIT.test(String.fromCodePoint(point - below - 1))) below += 1
  return below % 10
}
