import { expect, it } from 'vitest'
import { client } from '../../../tests/build/client-brief.ts'
import type { StandingName } from '../../domain/judgment/standing.ts'
import { decideMark } from './decide-mark.ts'

it.each<[readonly StandingName[], string | null]>([
  [[], null],
  [['new'], 'known'],
  [['good'], 'known'],
  [['fine'], 'known'],
  [['watch'], 'watch'],
  [['pattern', 'good'], 'watch'],
  [['good', 'off-the-schedule', 'pattern'], 'off'],
])('%s is marked %s', (standings, mark) => {
  expect(decideMark(standings.map((standing) => client({ standing })))).toBe(mark)
})
