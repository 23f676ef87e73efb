import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseAmount } from './parse-amount.ts'
import { parseDay } from './parse-day.ts'
import { contradicts, proposeCurrency, readCurrency } from './read-currency.ts'

describe('a date', () => {
  it.each([
    ['2026-11-24', '2026-11-24'],
    ['2026/11/24', '2026-11-24'],
    ['2026.1.4', '2026-01-04'],
    ['2026-11-24 13:05', '2026-11-24'],
    ['2026-11-24T23:59:59Z', '2026-11-24'],
    ['24.11.2026', '2026-11-24'],
    ['3.4.2026', '2026-04-03'],
    ['3/3/2026', '2026-03-03'],
    ['24/11/26', '2026-11-24'],
    ['24 Nov 2026', '2026-11-24'],
    ['24-Nov-26', '2026-11-24'],
    ['Nov 24, 2026', '2026-11-24'],
    ['November 24th, 2026', '2026-11-24'],
    ['24. März 2026', '2026-03-24'],
    ['1er août 2026', '2026-08-01'],
    ['24 de novembro de 2026', '2026-11-24'],
    ['24 dic 2026', '2026-12-24'],
    ['2026年11月24日', '2026-11-24'],
    [' 24\u00a0Nov\u00a02026 ', '2026-11-24'],
    ['29.02.2028', '2028-02-29'],
  ])('%j is %s', (text, day) => {
    expect(parseDay(text)).toMatchObject({ kind: 'sure', day })
  })

  it.each([
    ['24/11/2026', '2026-11-24', 'day-first'],
    ['11/24/2026', '2026-11-24', 'month-first'],
    ['11-24-2026', '2026-11-24', 'month-first'],
    ['3/3/2026', '2026-03-03', null],
    ['24.11.2026', '2026-11-24', null],
    ['2026-11-24', '2026-11-24', null],
  ])('%j proves the order of a file, or nothing', (text, day, order) => {
    expect(parseDay(text)).toEqual({ kind: 'sure', day, order })
  })

  it.each(['3/4/2026', '03-04-2026', '3/4/26', '3/4/2026 10:00'])('%j can be read two ways', (text) => {
    expect(parseDay(text)).toEqual({ kind: 'either', dayFirst: '2026-04-03', monthFirst: '2026-03-04' })
  })

  it.each([
    '',
    'soon',
    '31.02.2026',
    '29.02.2027',
    '32/01/2026',
    '13/13/2026',
    '2026-13-01',
    '0/1/2026',
    '45985',
    '24/11',
    '24 Foo 2026',
    '1/2/3/2026',
    '24.11/2026',
    '24.11.0026',
  ])('%j is none', (text) => {
    expect(parseDay(text)).toBeNull()
  })
})

describe('an amount', () => {
  it.each([
    ['1,234.56', 1_234.56, '.'],
    ['1.234,56', 1_234.56, ','],
    ['1 234,56', 1_234.56, ','],
    ['1\u202f234\u00a0567,5', 1_234_567.5, ','],
    ['1’234.50', 1_234.5, '.'],
    ["1'234", 1_234, null],
    ['1,234,567', 1_234_567, '.'],
    ['1.234.567', 1_234_567, ','],
    ['12,34,567.89', 1_234_567.89, '.'],
    ['1234,567', 1_234.567, ','],
    ['0.125', 0.125, '.'],
    ['99,5', 99.5, ','],
    ['.50', 0.5, '.'],
    ['1234', 1_234, null],
    ['(1,234.56)', -1_234.56, '.'],
    ['-1.234,56', -1_234.56, ','],
    ['1,234.56-', -1_234.56, '.'],
    ['−12', -12, null],
  ])('%j is %d', (text, amount, mark) => {
    expect(parseAmount(text)).toEqual({ value: { kind: 'sure', amount, mark }, currency: '' })
  })

  it.each([
    ['1,234', 1_234, 1.234],
    ['1.234', 1.234, 1_234],
    ['(12.345)', -12.345, -12_345],
  ])('%j can be read two ways', (text, ifPoint, ifComma) => {
    expect(parseAmount(text)?.value).toEqual({ kind: 'either', ifPoint, ifComma })
  })

  it.each([
    ['€ 1.234,56', '€'],
    ['1.234,56 €', '€'],
    ['$1,234.56', '$'],
    ['-$1,234.56', '$'],
    ['US$ 12.00', 'US$'],
    ['EUR 12.00', 'EUR'],
    ['(12.00 CHF)', 'CHF'],
    ['12.00', ''],
  ])('%j stands beside %j', (text, currency) => {
    expect(parseAmount(text)?.currency).toBe(currency)
  })

  it.each(['', 'free', '1,23,45', '1.234.56', '1,234.567,89', '12 34', '1..2', '12-34', '5 of 6'])(
    '%j is none',
    (text) => {
      expect(parseAmount(text)).toBeNull()
    },
  )

  it('is read back as any language writes it', () => {
    const locale = fc.constantFrom('en-US', 'de-DE', 'fr-FR', 'de-CH', 'pt-BR', 'en-IN', 'es-ES', 'sv-SE')
    fc.assert(
      fc.property(locale, fc.integer({ min: -1e12, max: 1e12 }), (language, cents) => {
        const amount = cents / 100
        const text = new Intl.NumberFormat(language, { minimumFractionDigits: 2 }).format(amount)
        expect(parseAmount(text)?.value).toMatchObject({ kind: 'sure', amount: amount === 0 ? 0 : amount })
      }),
    )
  })

  it('is never made of what is none, and a date never either', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[\d.,\-/() €$]{0,12}$/)), (text) => {
        const value = parseAmount(text)?.value
        if (value) expect(Object.values(value).every((part) => !Number.isNaN(part))).toBe(true)
        const day = parseDay(text)
        if (day?.kind === 'sure') expect(Temporal.PlainDate.from(day.day).toString()).toBe(day.day)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a currency', () => {
  it.each([
    ['eur', 'EUR'],
    ['€', 'EUR'],
    ['£', 'GBP'],
    ['US$', 'USD'],
    ['R$', 'BRL'],
    ['zł', 'PLN'],
    [' chf ', 'CHF'],
    ['円', 'JPY'],
  ])('%j is %s', (text, code) => {
    expect(readCurrency(text)).toEqual({ kind: 'code', code })
  })

  it.each(['$', '¥', '￥', 'kr', 'kr.', ''])('%j has to be asked for', (text) => {
    expect(readCurrency(text).kind).toBe('ask')
  })

  it.each(['XQQ', 'Euros!', '?', '€€'])('%j is unknown', (text) => {
    expect(readCurrency(text)).toEqual({ kind: 'unknown' })
  })

  it.each([
    ['$', null, 'USD'],
    ['$', 'EUR', 'USD'],
    ['$', 'CAD', 'CAD'],
    ['kr', 'DKK', 'DKK'],
    ['', 'CHF', 'CHF'],
    ['', null, null],
  ])('for %j, at home in %s, is proposed as %s', (sign, home, proposal) => {
    expect(proposeCurrency(sign, home)).toBe(proposal)
  })

  it('contradicts another, and not a sign that they share', () => {
    const beside = (text: string) => contradicts('CAD', readCurrency(text))
    expect([beside('€'), beside('US$'), beside('kr'), beside('XQQ')]).toEqual([true, true, true, true])
    expect([beside('$'), beside('C$'), beside('CAD'), beside('')]).toEqual([false, false, false, false])
  })
})
