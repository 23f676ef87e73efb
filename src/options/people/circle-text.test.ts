import { describe, expect, it } from 'vitest'
import { DEFAULT_CIRCLE } from '../../domain/clients/circle.ts'
import { circleText, parseCircle } from './circle-text.ts'

describe('the lists of people', () => {
  it('come back as they were shown', () => {
    expect(parseCircle(circleText(DEFAULT_CIRCLE))).toEqual({ ok: true, circle: DEFAULT_CIRCLE })
  })

  it('lose empty lines and repetitions', () => {
    const text = { ...circleText(DEFAULT_CIRCLE), colleagues: ' Ana \n\nBo\nAna' }
    expect(parseCircle(text)).toMatchObject({ circle: { colleagues: ['Ana', 'Bo'] } })
  })

  it('are refused by name when a line is no name', () => {
    expect(parseCircle({ ...circleText(DEFAULT_CIRCLE), myNames: 'x'.repeat(201) })).toEqual({
      ok: false,
      field: 'myNames',
    })
  })
})
