import { formatLocale } from './words.ts'

/** A number as it stands in a field, `1120,5` where that is the habit; in the digits that every keyboard has. */
export const numberText = (value: number): string =>
  new Intl.NumberFormat(formatLocale(), {
    numberingSystem: 'latn',
    useGrouping: false,
    maximumFractionDigits: 15,
  }).format(value)

const ARABIC_DIGIT = /[\u0660-\u0669]/g
const ARABIC_ZERO = 0x660

/** A decimal comma is as good as a point, and so are the wide digits of Japanese and those of Arabic. */
export function parseNumber(text: string): number | null {
  const plain = text
    .normalize('NFKC')
    .replace(ARABIC_DIGIT, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO))
    .trim()
    .replace(/[,\u066B]/, '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : null
}
