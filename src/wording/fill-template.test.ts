import { expect, test } from 'vitest'
import { fillTemplate, type Values } from './fill-template.ts'
import type { Direction } from './language.ts'
import { parseTemplate } from './parse-template.ts'

const fill = (text: string, values: Values, direction: Direction = 'ltr') => {
  const parsed = parseTemplate(text, 'off-the-schedule')
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  return fillTemplate(parsed.template, values, direction)
}
const textOf = (text: string, values: Values, direction?: Direction) => {
  const filled = fill(text, { way: 'W', ...values }, direction)
  return filled.ok ? filled.text : filled
}

test('what has no value is named and nothing is written', () => {
  expect(fill('{client}: {way}, {way}', {})).toEqual({ ok: false, missing: ['client', 'way'] })
  expect(fill('{client}: {way}', { client: '\u200B \n\u2068', way: 'W' })).toEqual({ ok: false, missing: ['client'] })
})

test('an optional part goes with its blank, and goes whole', () => {
  const text = '{way}[[ In {count} of {meetings}.]][[\n{me}]]'
  expect(textOf(text, { count: '4', meetings: '12 meetings', me: 'Sam' })).toBe('W In 4 of 12 meetings.\nSam')
  expect(textOf(text, { count: '4' })).toBe('W')
})

test('a name is text: it opens no blank, no pattern and no markup of its own', () => {
  const name = '{way} [[{me}]] $1 $& <b>&amp;</b> \\1'
  expect(textOf('{client}: {way}', { client: name })).toBe(`${name}: W`)
})

test('a name stays on one line and turns nothing around', () => {
  expect(textOf('{client}: {way}', { client: ' A\r\nBcc: b\u2028c\u0000\t d\u202E\u2067 ' })).toBe('A Bcc: b c d: W')
})

test('a name of the other direction is isolated, and no other', () => {
  expect(textOf('{client}: {way}', { client: 'شركة' })).toBe('\u2068شركة\u2069: W')
  expect(textOf('{client}: {way}', { client: 'Ümit 株式会社' })).toBe('Ümit 株式会社: W')
  expect(textOf('{client}: {way}', { client: 'Acme' }, 'rtl')).toBe('\u2068Acme\u2069: W')
  expect(textOf('{client}: {way}', { client: 'شركة 3' }, 'rtl')).toBe('شركة 3: W')
})

test('the groups of a phone number keep their order from right to left', () => {
  expect(textOf('{way}[[ {phone}]]', { phone: '+20 2 123' }, 'rtl')).toBe('W \u2066+20 2 123\u2069')
  expect(textOf('{way}[[ {phone}]]', { phone: '+20 2 123' })).toBe('W +20 2 123')
})

test('a very long name is cut, and not through a character', () => {
  const filled = textOf('{client}: {way}', { client: `${'a'.repeat(118)}😀😀` })
  expect(filled).toBe(`${'a'.repeat(118)}…: W`)
})

test('a name that ends with a full stop ends the sentence too', () => {
  expect(textOf('{way}. I met {client}. Then…', { client: 'Acme Inc.' })).toBe('W. I met Acme Inc. Then…')
  expect(textOf('{way} {client}...', { client: 'Acme Inc.' })).toBe('W Acme Inc....')
})
