// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { buildBrief, MINUTE, START } from '../../tests/overlay/build-brief.ts'
import { at, draw } from '../../tests/overlay/draw.ts'

describe('the forms', () => {
  test('a time is set near the one that was planned', () => {
    const { press, fill, said } = draw(buildBrief(), at(3))
    press('Planned 10:00–10:45')
    fill('start', '10:15')
    fill('end', '11:00')
    press('Save')
    expect(said).toEqual([{ act: 'setSchedule', with: [at(15), at(60)] }])
  })

  test('a meeting may end past midnight', () => {
    const late = START + 13.5 * 60 * MINUTE
    const schedule = { startMs: late, endMs: null, timeZone: 'UTC', basis: 'hand' as const }
    const { press, fill, said } = draw(buildBrief({ schedule }), late)
    press('Planned 23:30')
    fill('end', '00:15')
    press('Save')
    expect(said).toEqual([{ act: 'setSchedule', with: [late, late + 45 * MINUTE] }])
  })

  test('the client can be corrected, down to the person', () => {
    const { press, fill, said } = draw(buildBrief(), at(3))
    press('With Acme')
    fill('client', 'Beta')
    fill('person', 'Jo')
    press('Save')
    expect(said).toEqual([{ act: 'setClient', with: ['Beta', 'Jo'] }])
  })

  test('opening takes the focus and closing gives it back', () => {
    const { press, named, root } = draw(buildBrief(), at(3))
    named('They told me')?.focus()
    press('They told me')
    expect(root.activeElement?.getAttribute('name')).toBe('minutes')
    press('Cancel')
    expect(root.activeElement?.textContent).toBe('They told me')
  })
})
