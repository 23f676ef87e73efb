// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { buildBrief, END, ended, MINUTE, together } from '../../tests/overlay/build-brief.ts'
import { draw, revealed } from '../../tests/overlay/draw.ts'
import type { Question } from '../domain/meeting/meeting.ts'

describe('the end', () => {
  const brief = buildBrief(together(12 * MINUTE))

  test.each([
    [10, '10 minutes left. You leave at 10:45.'],
    [5, '5 minutes left. You leave at 10:45.'],
  ])('%i minutes before, it is said once and politely', (minutes, says) => {
    const { text } = draw(brief, END - minutes * MINUTE, revealed)
    expect(text('[role=status]')).toBe(says)
    expect(text('[role=alert]')).toBe('')
  })

  test('at the hard stop an alert says so', () => {
    const { text } = draw(brief, END, revealed)
    expect(text('[role=status]')).toBe('')
    expect(text('[role=alert]')).toBe('It is 10:45: time to leave.')
  })

  test('after it, the clock says by how much', () => {
    const { text, timer } = draw(brief, END + 185_000, revealed)
    expect(text('.title')).toBe('Over by')
    expect(timer()?.textContent).toBe('3:05')
  })

  test('"Continue later" copies the words and is told', () => {
    const { press, said, root } = draw(brief, END, revealed)
    press('By phone')
    expect(said.map(({ act }) => act)).toEqual(['copy'])
    expect([...root.querySelectorAll('.words')].at(-1)?.textContent).toContain('continue by phone')
  })
})

describe('after the end', () => {
  const questions: Question[] = ['did-they-come', 'why-did-i-wait', 'was-i-waiting']

  test('it says what was recorded', () => {
    const { text } = draw(buildBrief(ended(12 * MINUTE, 2 * MINUTE)), END + 3 * MINUTE)
    expect(text('.summary')).toBe('HeldAcme came 12:00 late.You left 2:00 over the time.')
  })

  test('each question has one-click answers', () => {
    const brief = buildBrief({ ...ended(12 * MINUTE, 0), outcome: null, questions })
    const { press, said } = draw(brief, END + MINUTE)
    press('They cancelled late')
    press('They didn’t come')
    press('They kept me waiting')
    press('Don’t count it')
    expect(said).toEqual([
      { act: 'settleOutcome', with: ['late-cancellation'] },
      { act: 'theyDidntCome', with: [] },
      { act: 'answerWait', with: [true] },
      { act: 'answerWait', with: [false] },
    ])
  })

  test('what was said can be taken back', () => {
    const { press, said } = draw(buildBrief(ended(0, 0), { undoable: ['f1'] }), END)
    press('Undo')
    expect(said).toEqual([{ act: 'undo', with: [] }])
  })
})
