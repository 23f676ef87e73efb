export type DecimalMark = '.' | ','

export type Value =
  /** `mark`: what it proves of the mark before the decimals in this file; `null`: nothing. */
  | { readonly kind: 'sure'; readonly amount: number; readonly mark: DecimalMark | null }
  /** `1,234` and `1.234`: a thousand and more, or one and a bit. */
  | { readonly kind: 'either'; readonly ifPoint: number; readonly ifComma: number }

export type AmountReading = {
  readonly value: Value
  /** What stands beside the number: a sign, a code, or nothing. */
  readonly currency: string
}

const NUMBER = /\d(?:[\d.,'’ ]*\d)?|[.,]\d+/
const SPACED = /^(\d{1,3}(?:[ '’]\d{3})+)(?:([.,])(\d+))?$/
const GROUPED = { ',': /^\d{1,3}(?:,\d{3})+$/, '.': /^\d{1,3}(?:\.\d{3})+$/ }
/** 12,34,567: lakh and crore. */
const INDIAN = /^\d{1,2}(?:,\d{2})*,\d{3}$/

/** `null`: no amount. Brackets and a minus on either side make it negative. */
export function parseAmount(text: string): AmountReading | null {
  const written = text.normalize('NFKC').trim().replace(/\s+/g, ' ').replaceAll('−', '-')
  const found = NUMBER.exec(written)
  if (!found) return null
  const around = `${written.slice(0, found.index)} ${written.slice(found.index + found[0].length)}`
  const value = parseNumber(found[0])
  if (!value || /\d/.test(around)) return null
  const isNegative = /-/.test(around) || (around.includes('(') && around.includes(')'))
  const currency = around.replace(/[-+()\s]/g, '')
  return { value: isNegative ? negated(value) : value, currency }
}

const other = (mark: DecimalMark): DecimalMark => (mark === ',' ? '.' : ',')
const sure = (digits: string, mark: DecimalMark | null): Value => ({ kind: 'sure', amount: Number(digits), mark })
const without = (text: string, mark: string) => text.replaceAll(mark, '')

function parseNumber(text: string): Value | null {
  if (/^\d+$/.test(text)) return sure(text, null)
  const [, spaced, spacedMark, decimals] = SPACED.exec(text) ?? []
  if (spaced !== undefined)
    return sure(`${spaced.replace(/\D/g, '')}.${decimals ?? 0}`, (spacedMark as DecimalMark | undefined) ?? null)
  if (/[^\d.,]/.test(text)) return null
  const last = text.includes(',') && text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.'
  const [whole = '', fraction = '', ...more] = text.split(last)
  if (more.length > 0) return isGrouped(text, last) ? sure(without(text, last), other(last)) : null
  if (whole.includes(other(last)))
    return isGrouped(whole, other(last)) ? sure(`${without(whole, other(last))}.${fraction}`, last) : null
  const plain = Number(`${whole}.${fraction}`)
  if (fraction.length !== 3 || !/^[1-9]\d{0,2}$/.test(whole)) return { kind: 'sure', amount: plain, mark: last }
  const grouped = Number(whole + fraction)
  return last === '.'
    ? { kind: 'either', ifPoint: plain, ifComma: grouped }
    : { kind: 'either', ifPoint: grouped, ifComma: plain }
}

const isGrouped = (text: string, mark: DecimalMark) => GROUPED[mark].test(text) || (mark === ',' && INDIAN.test(text))

const negated = (value: Value): Value =>
  value.kind === 'sure'
    ? { ...value, amount: -value.amount }
    : { ...value, ifPoint: -value.ifPoint, ifComma: -value.ifComma }
