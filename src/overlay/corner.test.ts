import { expect, test } from 'vitest'
import { nearestCorner, stepCorner } from './corner.ts'

test('a dropped panel snaps to the corner it is nearest to', () => {
  expect(nearestCorner(100, 600, 1280, 720, 'ltr')).toBe('bottom-start')
  expect(nearestCorner(1200, 100, 1280, 720, 'ltr')).toBe('top-end')
})

test('from right to left, the start is on the right', () => {
  expect(nearestCorner(100, 600, 1280, 720, 'rtl')).toBe('bottom-end')
  expect(stepCorner('top-start', 'left', 'rtl')).toBe('top-end')
})

test('arrow keys move by one corner and stay at the edge', () => {
  expect(stepCorner('top-end', 'down', 'ltr')).toBe('bottom-end')
  expect(stepCorner('bottom-end', 'left', 'ltr')).toBe('bottom-start')
  expect(stepCorner('bottom-end', 'right', 'ltr')).toBe('bottom-end')
})
