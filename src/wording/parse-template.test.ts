import { expect, test } from 'vitest'
import { parseTemplate } from './parse-template.ts'

const faultsOf = (text: string, occasion: Parameters<typeof parseTemplate>[1] = 'leaving') => {
  const parsed = parseTemplate(text, occasion)
  return parsed.ok ? [] : parsed.faults
}

test('a text falls into its words, its blanks and its optional parts', () => {
  expect(parseTemplate('I leave at {leave}.[[ How about {next}?]]', 'leaving')).toEqual({
    ok: true,
    template: ['I leave at ', { blank: 'leave' }, '.', { optional: [' How about ', { blank: 'next' }, '?'] }],
  })
})

test('a blank may be written with spaces and capitals', () => {
  expect(parseTemplate('At { Leave }', 'leaving')).toEqual({ ok: true, template: ['At ', { blank: 'leave' }] })
})

test('a blank that the occasion does not know is named', () => {
  expect(faultsOf('{leave}, {lost}, {nonsense}')).toEqual([
    { fault: 'blank-unknown', name: 'lost' },
    { fault: 'blank-unknown', name: 'nonsense' },
  ])
})

test('the leaving sentence needs its leaving time, and outside of an optional part', () => {
  const required = { fault: 'blank-required', blank: 'leave' }
  expect(faultsOf('I have to go.')).toEqual([required])
  expect(faultsOf('I have to go[[ at {leave}]].')).toEqual([required])
})

test('what is not always known belongs in an optional part', () => {
  expect(faultsOf('{person}, {person}, it is {leave}')).toEqual([{ fault: 'blank-not-optional', blank: 'person' }])
})

test.each([
  ['{leave} {', { fault: 'brace-unclosed', at: 8 }],
  ['{leave} {next, [[{next}]]', { fault: 'brace-unclosed', at: 8 }],
  ['{leave} }', { fault: 'brace-unopened', at: 8 }],
  ['{leave} [[{next}', { fault: 'brackets-unclosed', at: 8 }],
  ['{leave} ]]', { fault: 'brackets-unopened', at: 8 }],
  ['{leave} [[a [[{next}]]', { fault: 'brackets-nested', at: 12 }],
  ['{leave} [[a]]', { fault: 'brackets-without-blank', at: 8 }],
])('%s has its fault where it stands', (text, fault) => {
  expect(faultsOf(text)).toEqual([fault])
})

test('an empty text and one that is too long are refused', () => {
  expect(faultsOf(' \n ')).toContainEqual({ fault: 'empty' })
  expect(faultsOf(`{leave}${'a'.repeat(494)}`)).toEqual([{ fault: 'too-long', length: 501, longest: 500 }])
  expect(faultsOf(`{leave}${'a'.repeat(493)}`)).toEqual([])
})

test('a first offence cannot be answered with a count', () => {
  expect(faultsOf('{date}: {times} since {since}', 'no-show-first')).toEqual([
    { fault: 'blank-unknown', name: 'times' },
    { fault: 'blank-unknown', name: 'since' },
  ])
})
