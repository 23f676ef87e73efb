import { expect, test } from 'vitest'
import { insertBlank } from './insert-blank.ts'

test('a blank stands where the caret was, and the caret after it', () => {
  expect(insertBlank('At , then', 3, 3, 'leave', false)).toEqual({ text: 'At {leave}, then', caret: 10 })
})

test('a blank takes the place of what was selected', () => {
  expect(insertBlank('At noon, then', 3, 7, 'leave', false).text).toBe('At {leave}, then')
})

test('one that is not always known comes in brackets, unless it stands in some', () => {
  expect(insertBlank('Hello,', 5, 5, 'person', true).text).toBe('Hello[[ {person}]],')
  expect(insertBlank('[[ or ]] x', 6, 6, 'person', true).text).toBe('[[ or {person}]] x')
  expect(insertBlank('[[ a ]] x', 9, 9, 'person', true).text).toBe('[[ a ]] x[[ {person}]]')
})
