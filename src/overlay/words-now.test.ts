// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { buildBrief, END, ended, MINUTE, START, together } from '../../tests/overlay/build-brief.ts'
import { at, draw, revealed } from '../../tests/overlay/draw.ts'
import { NOTHING_KEPT } from '../ui/own-words/kept-words.ts'
import { LANGUAGES } from '../wording/language.ts'
import { TONES } from '../wording/tone.ts'
import type { OverlayState } from './state.ts'

const said = (words: Partial<typeof NOTHING_KEPT>) => (state: OverlayState) => {
  state.words.value = { ...NOTHING_KEPT, ...words }
}

const absent = { ...ended(0, 0), theirArrival: null, clientLateMs: null, offence: null }
const waitedMs = (ms: number) => ({
  sinceMs: START,
  untilMs: START + ms,
  ms,
  longestMs: ms,
  hasGap: false,
  wasAway: false,
  causeUnknown: false,
})

describe('the words', () => {
  test('before a step of the ladder there are none', () => {
    expect(draw(buildBrief(), at(1)).text('.words')).toBe('')
  })

  test('other words take the place of the first until the first are others', () => {
    const { text, press, state } = draw(buildBrief(), at(10))
    expect(text('.words')).toContain('We can talk by phone instead')
    press('A short note')
    expect(text('.words')).toContain('I’m here and ready to start.')
    press('Offer the phone')
    expect(text('.words')).toContain('We can talk by phone instead')
    press('A short note')
    state.nowMs.value = at(15)
    expect(text('.words')).toContain('I waited 15 minutes')
  })

  test('without a link none is offered', () => {
    expect(draw(buildBrief({ code: null, channel: 'phone' }), at(2)).text('.words')).toBe(
      'Hello,\nI’m here and ready to start. I have until 10:45.',
    )
  })

  test('after a late start they open with what is left of what was planned', () => {
    const { text } = draw(buildBrief(together(12 * MINUTE)), at(12), revealed)
    expect(text('.words')).toBe('We have 33 minutes left of our 45 minutes. Which part matters most?')
  })

  test('after a start in time there is nothing to open with', () => {
    expect(draw(buildBrief(together(0)), at(12), revealed).text('.words')).toBe('')
  })

  test('near the end they say what is left by the clock', () => {
    const brief = buildBrief(together(0))
    expect(draw(brief, END - 10 * MINUTE, revealed).text('.words')).toContain('We have 10 minutes left.')
    expect(draw(brief, END - 4 * MINUTE, revealed).text('.words')).toContain('We have 4 minutes left.')
    expect(draw(brief, END + MINUTE, revealed).text('.words')).toContain('It’s 10:45, and I have to go as planned.')
  })

  test('why I leave is one click away', () => {
    const { text, press } = draw(buildBrief(together(0)), END - 10 * MINUTE, revealed)
    press('Why I leave in time')
    expect(text('.words')).toContain('I leave at 10:45, as planned.')
  })

  test('what never began is not continued, and has a note without reproach', () => {
    const { text, named } = draw(buildBrief({ ...absent, outcome: null, wait: waitedMs(20 * MINUTE) }), END)
    expect(text('.words')).toMatch(/^Hello,\nI hope all is well. I waited 20 minutes/)
    expect(named('By phone')).toBeUndefined()
  })

  test('what was called off needs none', () => {
    const { text, named } = draw(buildBrief({ ...absent, outcome: 'cancelled-in-time' }), END)
    expect([text('.words'), named('By phone')]).toEqual(['', undefined])
  })

  test('whoever left before the time left then', () => {
    const { press, root } = draw(buildBrief({ ...ended(0, -5 * MINUTE), outcome: 'held' }), END)
    press('Another slot')
    expect([...root.querySelectorAll('.words')].at(-1)?.textContent).toContain('I left at 10:40')
  })

  test('the user’s own text, tone and name are taken', () => {
    const own = { ...NOTHING_KEPT.own, clientTones: [{ client: 'acme', tone: 'warm' as const }] }
    const me = { ...NOTHING_KEPT.me, phone: '+1 555 0100' }
    expect(draw(buildBrief(), at(10), said({ own, me })).text('.words')).toMatch(
      /I hope all is well.*\nMy number: \+1 555 0100\n/,
    )
    const texts = [{ language: 'en', tone: 'plain', occasion: 'short-note', text: 'Until {leave}' }] as const
    const written = draw(buildBrief(), at(5), said({ own: { ...NOTHING_KEPT.own, texts } }))
    expect(written.text('.words')).toBe('Until 10:45')
  })

  test('another language is remembered for the client, and turns the words with it', () => {
    const { root, said: heard, state } = draw(buildBrief(), at(5))
    const choice = root.querySelector('select')
    if (!choice) throw new Error('no choice of a language')
    choice.value = 'ar'
    choice.dispatchEvent(new Event('change', { bubbles: true }))
    expect(heard).toEqual([{ act: 'writeIn', with: ['acme', 'ar'] }])
    state.words.value = { ...NOTHING_KEPT, clientLanguages: [{ client: 'acme', language: 'ar' }] }
    const words = root.querySelector('.words')
    expect([words?.getAttribute('lang'), words?.getAttribute('dir')]).toEqual(['ar', 'rtl'])
  })

  test('nobody’s language is chosen for a client who is not known', () => {
    const { root } = draw(buildBrief({ clientId: null }, { client: null }), at(5))
    expect(root.querySelector('.words')).not.toBeNull()
    expect(root.querySelector('select')).toBeNull()
  })
})

const MOMENTS = [
  ['waiting', buildBrief(), [2, 5, 10, 15, 40].map((minutes) => at(minutes))],
  ['together', buildBrief(together(12 * MINUTE)), [12, 35, 40, 44.5, 47].map((minutes) => at(minutes))],
  ['ended', buildBrief(ended(12 * MINUTE, 0)), [END]],
  ['ended alone', buildBrief({ ...absent, outcome: 'no-show', wait: waitedMs(30 * MINUTE) }), [END]],
] as const

test.each(LANGUAGES)('every word of a call is written in %s with no blank left open', (language) => {
  const clientLanguages = [{ client: 'acme', language }]
  for (const tone of TONES)
    for (const [name, brief, moments] of MOMENTS)
      for (const moment of moments) {
        const own = { ...NOTHING_KEPT.own, tone }
        const drawn = draw(brief, moment, (state) => {
          revealed(state)
          said({ clientLanguages, own })(state)
        })
        if (name === 'ended') drawn.press('By phone')
        const words = [...drawn.root.querySelectorAll('.words')]
        expect(words.length, `${name} ${moment}`).toBeGreaterThan(0)
        for (const { textContent } of words) expect(textContent).not.toMatch(/[{}[\]]|NaN|undefined|null/)
      }
})
