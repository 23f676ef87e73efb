// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { buildBrief } from '../../tests/overlay/build-brief.ts'
import { at, draw } from '../../tests/overlay/draw.ts'
import type { CallCompany } from './state.ts'

describe('without a readable page', () => {
  test('the user times it by hand', () => {
    const { press, said, text } = draw(null, at(0), (state) => {
      state.pageTrust.value = 'unreadable'
    })
    expect(text()).toContain('I can’t read this page. Time it by hand:')
    press('I’m here')
    expect(said).toEqual([{ act: 'iAmHere', with: [] }])
  })

  test('an orphaned copy asks for a reload and nothing else', () => {
    const { text } = draw(buildBrief(), at(3), (state) => {
      state.pageTrust.value = 'orphaned'
    })
    expect(text()).toBe('Reload this tab to continue')
  })

  test('what could not be kept is said to me alone', () => {
    const unsaved = (company: CallCompany) =>
      draw(buildBrief(), at(3), (state) => {
        state.unsaved.value = true
        state.company.value = company
      }).text()
    expect(unsaved('alone')).toContain('Not saved yet')
    expect(unsaved('others')).not.toContain('Not saved yet')
  })

  test('hidden, nothing is drawn', () => {
    const { root } = draw(buildBrief(), at(3), (state) => {
      state.hidden.value = true
    })
    expect(root.childElementCount).toBe(0)
  })
})

test('a hostile name is text', () => {
  const name = '<img src=x onerror=alert(1)>'
  const { root, text } = draw(buildBrief({}, { client: { id: 'x', name } }), at(3))
  expect(root.querySelector('img')).toBeNull()
  expect(text('.title bdi')).toBe(name)
})
