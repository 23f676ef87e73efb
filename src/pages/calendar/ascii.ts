import { digitValue } from '../digit-value.ts'

/** Marks that only turn the direction of writing. */
const DIRECTION = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g

/** The same text in digits 0 to 9, full-width letters narrow, spaces of one kind and without marks of direction. */
export const ascii = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(DIRECTION, '')
    .replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)))
    .replace(/\s+/g, ' ')
    .trim()
