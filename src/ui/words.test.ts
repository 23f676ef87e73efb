import '../../tests/overlay/fake-browser.ts'
import { expect, test } from 'vitest'
import { fill, t, tn } from './words.ts'

test('blanks are filled with what they were given, dollar signs and all', () => {
  expect(t('overlay_waiting_for', '$1 & $$ Co')).toBe('Waiting for $1 & $$ Co')
})

test('a sentence falls into parts around what is no text', () => {
  const name = { name: 'Acme' }
  expect(fill<string | typeof name>('overlay_came_late', name, '12:40').filter((part) => part !== '')).toEqual([
    name,
    ' came ',
    '12:40',
    ' late.',
  ])
})

test('the plural form follows the count', () => {
  expect(tn('overlay_end_soon', 1, '1', '10:45')).toContain('1 minute left')
  expect(tn('overlay_end_soon', 5, '5', '10:45')).toContain('5 minutes left')
})
