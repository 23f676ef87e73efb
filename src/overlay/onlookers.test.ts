// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { buildBrief, MINUTE, together } from '../../tests/overlay/build-brief.ts'
import { at, draw, present, revealed, unsure, withOthers } from '../../tests/overlay/draw.ts'

describe('while others may see the screen', () => {
  test.each([
    ['they are in the call', buildBrief(together(12 * MINUTE)), withOthers],
    ['the page is unsure and somebody was seen', buildBrief(together(12 * MINUTE)), unsure],
    ['I present', buildBrief(), present],
  ])('only the leaving time is shown: %s', (_, brief, change) => {
    const { root } = draw(brief, at(13), change)
    const seen = root.querySelector('.title')?.textContent
    expect(seen).toBe('Leave 10:45 · 32 min')
    expect(root.textContent).not.toMatch(/Acme|late|waiting/)
  })

  test('small, it shows what is left and no wait', () => {
    const { root } = draw(buildBrief(), at(13), (state) => {
      present(state)
      state.collapsed.value = true
    })
    expect(root.querySelector('.resize')?.textContent).toBe('32 min')
    expect(root.textContent).not.toContain('Acme')
  })

  test('one button shows all', () => {
    const { press, text } = draw(buildBrief(together(12 * MINUTE + 40_000)), at(12, 40), withOthers)
    press('Show all')
    expect(text('[role=status]')).toBe('Acme came 12:40 late. You still leave at 10:45: 32:20 left')
  })
})

describe('their arrival', () => {
  test('is told by what is known and no more', () => {
    const { text } = draw(buildBrief({ ...together(0), clientLateMs: null }), at(13), revealed)
    expect(text('[role=status]')).toContain('Acme was here before you looked.')
  })

  test('on time is on time', () => {
    const { text } = draw(buildBrief(together(MINUTE)), at(13), revealed)
    expect(text('[role=status]')).toBe('Acme came on time. You leave at 10:45: 32:00 left')
  })

  test('as late as announced is said so', () => {
    const notice = { minutes: 15, beforeStart: true }
    const { text } = draw(buildBrief({ ...together(12 * MINUTE), notice }), at(13), revealed)
    expect(text('[role=status]')).toContain('as they had told you')
  })

  test('an offence can be excused with two clicks', () => {
    const { press, said } = draw(buildBrief(together(12 * MINUTE)), at(13), revealed)
    press('Excuse')
    press('Emergency')
    expect(said).toEqual([{ act: 'excuse', with: ['emergency', null] }])
  })
})
