const DIGIT = /\p{Nd}/u
/** Marks that only turn the direction of writing. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The same text in digits 0 to 9, full-width letters narrow, spaces of one kind and without marks of direction. */
export const ascii = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(DIRECTION, '')
    .replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)))
    .replace(/\s+/g, ' ')
    .trim()

/** Unicode keeps the ten digits of a script side by side, zero first. */
function valueOf(digit: string): number {
  const point = digit.codePointAt(0) ?? 0
  let below = 0
  while (DIGIT.test(String.fromCodePoint(point - below - 1))) below += 1
  return below % 10
}
