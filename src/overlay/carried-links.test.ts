// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { buildBrief, END, ended, MINUTE, REACH, together } from '../../tests/overlay/build-brief.ts'
import { at, draw, present, revealed, withOthers } from '../../tests/overlay/draw.ts'
import type { Reach } from '../messages/protocol.ts'
import { NOTHING_KEPT } from '../ui/own-words/kept-words.ts'
import type { OverlayState } from './state.ts'

type Change = (state: OverlayState) => void

const reaching =
  (reach: Reach = REACH, change: Change = () => undefined): Change =>
  (state) => {
    change(state)
    state.reach.value = reach
  }
type Drawn = ReturnType<typeof draw>
const links = ({ root }: Drawn) => [...root.querySelectorAll('a')]
const names = (drawn: Drawn) => links(drawn).map(({ textContent }) => textContent)

describe('the ways to take words along', () => {
  test('come with the words, and not before it is known where they lead', () => {
    expect(names(draw(buildBrief(), at(1), reaching()))).toEqual([])
    const drawn = draw(buildBrief(), at(5))
    expect(names(drawn)).toEqual([])
    drawn.state.reach.value = REACH
    expect(names(drawn)).toEqual(['Email', 'Gmail'])
  })

  test('lead to a calendar too where a slot is proposed, and nowhere near it without one', () => {
    const leaving = draw(buildBrief(), at(15), reaching())
    expect(leaving.text('.words')).toContain('I can offer Wednesday 25 November at 15:00.')
    expect(names(leaving)).toEqual(['Email', 'Gmail', 'Calendar'])
    const unknown = draw(buildBrief(), at(15), reaching({ ...REACH, slot: null }))
    expect(unknown.text('.words')).not.toContain('I can offer')
    expect(names(unknown)).toEqual(['Email', 'Gmail'])
  })

  test('are none for what is said in the call', () => {
    expect(names(draw(buildBrief(together(12 * MINUTE)), at(13), reaching(REACH, revealed)))).toEqual([])
  })

  test('go with the words for continuing later, once those are chosen', () => {
    const drawn = draw(buildBrief(ended(0, 0)), END, reaching())
    expect(names(drawn)).toEqual([])
    drawn.press('At my office')
    expect(names(drawn)).toEqual(['Email', 'Gmail', 'Calendar'])
    expect(links(drawn).at(-1)?.ariaLabel).toBe('Calendar: Continue at my office, in a new tab')
  })

  test.each<[string, Change]>([
    ['others are there', withOthers],
    ['the user presents', present],
    [
      'the overlay is small',
      (state) => {
        state.collapsed.value = true
      },
    ],
  ])('are not drawn where no words are: %s', (_, change) => {
    expect(names(draw(buildBrief(), at(15), reaching(REACH, change)))).toEqual([])
  })

  test('open in tabs of their own that know nothing of this one, and cannot be dragged', () => {
    const drawn = draw(buildBrief(), at(15), reaching())
    expect(links(drawn).map(({ target, rel, draggable }) => ({ target, rel, draggable }))).toEqual(
      Array.from({ length: 3 }, () => ({ target: '_blank', rel: 'noopener noreferrer', draggable: false })),
    )
  })

  test('say so where the words are too long for one, and open without them', () => {
    const text = `{leave} ${'語'.repeat(400)}`
    const texts = [{ language: 'en', tone: 'plain', occasion: 'short-note', text }] as const
    const drawn = draw(
      buildBrief(),
      at(5),
      reaching(REACH, (state) => {
        state.words.value = { ...NOTHING_KEPT, own: { ...NOTHING_KEPT.own, texts } }
      }),
    )
    const [mail, gmail] = links(drawn).map(({ href }) => decodeURIComponent(href))
    expect(mail).toBe('mailto:ada@acme.example,jo@acme.example?subject=Our meeting on Tuesday 24 November')
    expect(gmail).toContain('語'.repeat(400))
    expect(drawn.text('.note')).toContain(
      'The words are too long for a link: it opens without them, so copy them first.',
    )
  })
})
