// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { buildBrief, MINUTE, START } from '../../tests/overlay/build-brief.ts'
import { at, draw, unsure } from '../../tests/overlay/draw.ts'

describe('before the start', () => {
  test('the clock counts down to it', () => {
    const { text, timer } = draw(buildBrief(), at(-2, -10))
    expect(text('.title')).toBe('Starts in')
    expect(timer()?.textContent).toBe('2:10')
  })

  test('a guessed start is shown as a guess and confirmed with one click', () => {
    const schedule = { startMs: START, endMs: null, timeZone: 'UTC', basis: 'guess' as const }
    const { text, press, said } = draw(buildBrief({ schedule }), at(-2))
    expect(text()).toContain('Planned for 10:00?')
    expect(text('.leave')).toContain('your usual 30 min')
    press('Confirm')
    expect(said).toEqual([{ act: 'setSchedule', with: [START, null] }])
  })

  test('the client is guessed by the last time and never assumed', () => {
    const brief = buildBrief(
      { clientId: null },
      { client: null, clientGuess: { id: 'b', name: 'Beta' }, history: null },
    )
    const { text, press, said } = draw(brief, at(-2))
    expect(text()).toContain('With whom?')
    press('Beta?')
    expect(said).toEqual([{ act: 'setClient', with: ['Beta', null] }])
  })
})

describe('while waiting', () => {
  test('the clock says how long and for whom', () => {
    const { text, timer } = draw(buildBrief(), at(3, 12))
    expect(timer()?.textContent).toBe('03:12')
    expect(timer()?.getAttribute('aria-label')).toBe('Waiting for Acme')
    expect(timer()?.hasAttribute('aria-live')).toBe(false)
    expect(text('.title')).toBe('Waiting for Acme')
  })

  test('the record is one line, theirs beside mine', () => {
    expect(draw(buildBrief(), at(1)).text('.history')).toBe('Kept you waiting 2 of 3, 21 minYou: 0 of 3')
  })

  test('a first meeting has no record to show', () => {
    const history = { meetings: 0, late: 0, timeLostMs: 0, myLate: 0 }
    expect(draw(buildBrief({}, { history }), at(1)).text()).toContain('First meeting')
  })

  test.each([
    [1, ''],
    [2, 'The link is ready to copy'],
    [5, '5 min in: a short note'],
    [10, '10 min in: offer the phone or a shorter agenda'],
    [15, '15 min in: you may leave, with a kind word'],
  ])('after %i minutes the ladder says "%s"', (minutes, says) => {
    expect(draw(buildBrief(), at(minutes)).text('[role=status]')).toBe(says)
  })

  test('the note has its blanks filled, and one click copies it', async () => {
    const { text, press, said, named } = draw(buildBrief({ person: 'Jane' }), at(5))
    expect(text('.words')).toBe(
      'Hello Jane,\nI’m here and ready to start. I have until 10:45.\nhttps://meet.google.com/abc-defg-hij',
    )
    press('Copy')
    await Promise.resolve()
    expect(said).toEqual([{ act: 'copy', with: [text('.words')] }])
    expect(named('Copied')).toBeDefined()
  })

  test('"They didn’t come" is offered only when it is time to ask', () => {
    expect(draw(buildBrief(), at(14, 59)).named('They didn’t come')).toBeUndefined()
    const { press, said } = draw(buildBrief(), at(15))
    press('They didn’t come')
    expect(said).toEqual([{ act: 'theyDidntCome', with: [] }])
  })

  test('what they told me before the start lies before the start', () => {
    const { press, choose, said } = draw(buildBrief(), at(3))
    press('They told me')
    choose('before')
    press('Save')
    expect(said).toEqual([{ act: 'theyToldMe', with: [10, START - MINUTE] }])
  })

  test('what they told me just now lies now', () => {
    const { press, fill, choose, said } = draw(buildBrief(), at(3))
    press('They told me')
    fill('minutes', '20')
    choose('now')
    press('Save')
    expect(said).toEqual([{ act: 'theyToldMe', with: [20, at(3)] }])
  })

  test('a page that cannot tell asks whether anyone is here', () => {
    const { text, press, said } = draw(buildBrief(), at(3), unsure)
    expect(text()).toContain('Is anyone here?')
    press('Still waiting')
    press('They’re here')
    expect(said.map(({ act }) => act)).toEqual(['stillWaiting', 'theyAreHere'])
  })

  test('an unknown name is asked about', () => {
    const participants = [{ key: 'd2', name: 'Jo Park', role: 'unknown' as const }]
    const { press, said } = draw(buildBrief({ participants }), at(3))
    press('A note-taker')
    expect(said).toEqual([{ act: 'sayWho', with: ['d2', 'note-taker'] }])
  })
})
