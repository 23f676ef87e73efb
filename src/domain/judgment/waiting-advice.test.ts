import { expect, it } from 'vitest'
import type { LadderStep } from '../policy/ladder.ts'
import { decideWaitingAdvice, type WaitingAdvice } from './waiting-advice.ts'

it.each<[LadderStep | null, boolean, number, WaitingAdvice]>([
  [null, false, 0.56, 'wait'],
  [null, true, 0, 'wait'],
  ['link-ready', false, 0.1, 'wait'],
  ['short-note', false, 0.5, 'wait'],
  ['short-note', false, 0.49, 'send-note'],
  ['short-note', false, 0, 'send-note'],
  ['short-note', true, 0.24, 'leave'],
  ['offer-phone', false, 0.24, 'send-note'],
  ['leave', false, 0.24, 'send-note'],
  ['leave', true, 0.9, 'wait'],
  ['leave', true, 0.25, 'send-note'],
  ['leave', true, 0.24, 'leave'],
])('at the step %s, time to ask about a no-show: %s, chance %d: %s', (ladder, mayAskNoShow, chance, advice) => {
  expect(decideWaitingAdvice({ ladder, mayAskNoShow, chance })).toBe(advice)
})
