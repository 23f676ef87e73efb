// @vitest-environment jsdom
import { describe, expect, test } from 'vitest'
import { buildBrief, MINUTE, START, together } from '../../tests/overlay/build-brief.ts'
import { at, draw, present, revealed, unsure, withOthers } from '../../tests/overlay/draw.ts'
import { type Curves, deriveCurves } from '../domain/judgment/forecast.ts'
import type { OverlayState } from './state.ts'

const NOTHING: Curves = { client: null, all: null }
/** Came after so many minutes; `null`: never. */
const records = (...minutes: (number | null)[]) =>
  minutes.map((minute) => ({ fromMs: 0, untilMs: minute && minute * MINUTE, arrived: minute !== null }))
const learnt = records(3, 3, 6, 8, 9, 12, 12, 12, 20, 20, 20, null)
const curvesOf = (client: ReturnType<typeof records>, all = client) => deriveCurves(client, all)

const knowing =
  (curves: Curves, more: (state: OverlayState) => void = () => undefined) =>
  (state: OverlayState) => {
    more(state)
    state.curves.value = curves
  }
const lineAt = (now: number, curves: Curves, brief = buildBrief()) =>
  draw(brief, now, knowing(curves)).text('.forecast')

describe('will they still come', () => {
  test('is the rule of thumb for whoever is new, named as what it is, without a percentage', () => {
    expect(lineAt(at(10), NOTHING)).toBe(
      'About 3 in 10 still come by 10:45. Send the note. Rule of thumb from another setting',
    )
    expect(lineAt(at(40), NOTHING)).toBe(
      'Hardly anybody still comes by 10:45. You may leave, with the note. Rule of thumb from another setting',
    )
  })

  test('is a percentage where it rests on enough meetings, with their count', () => {
    expect(lineAt(at(5), curvesOf(learnt))).toBe(
      '90% chance that they come by 10:45. Wait. From meetings that began without Acme (12)',
    )
    const all = [...learnt, ...learnt, ...learnt]
    expect(lineAt(at(5), curvesOf([], all))).toBe(
      '90% chance that they come by 10:45. Wait. From meetings with all clients that began without them (36)',
    )
  })

  test('is no certainty after a few meetings, but what they came to', () => {
    const always = curvesOf(records(3, 3, 3, 3, 12, 12, 12, 12, 12))
    expect(lineAt(at(4), always)).toContain('So far they always came in the time left until 10:45.')
    const never = curvesOf(records(3, 3, 3, 3, null, null, null, null, null))
    expect(lineAt(at(4), never)).toContain('So far nobody came in the time left until 10:45.')
    const rarely = curvesOf([], [...records(...Array<null>(300).fill(null)), ...records(12)])
    expect(lineAt(at(4), rarely)).toContain('1% chance')
  })

  test.each([
    [4, 'Wait.'],
    [5, 'Send the note.'],
    [14, 'Send the note.'],
    [15, 'You may leave, with the note.'],
  ])('after %i minutes says what to do: %s', (minutes, says) => {
    const { root } = draw(buildBrief(), at(minutes), knowing(NOTHING))
    expect(root.querySelector('.forecast strong')?.textContent).toBe(says)
  })

  test('goes on with the time', () => {
    const { text, state } = draw(buildBrief(), at(5), knowing(NOTHING))
    expect(text('.forecast')).toContain('About 4 in 10')
    state.nowMs.value = at(18)
    expect(text('.forecast')).toContain('About 2 in 10')
  })

  test('may be read, and never speaks up', () => {
    const { root } = draw(buildBrief(), at(10), knowing(NOTHING))
    expect(root.querySelector('.forecast')?.closest('[role], [aria-live], [aria-hidden]')).toBeNull()
  })

  test('keeps a hostile name to itself', () => {
    const brief = buildBrief({}, { client: { id: 'x', name: '<b>\u202Eevil' } })
    const { root } = draw(brief, at(5), knowing(curvesOf(learnt)))
    expect(root.querySelector('.forecast .name')?.textContent).toBe('<b>\u202Eevil')
  })
})

describe('nothing is said of it', () => {
  const lines = (brief = buildBrief(), now = at(10), change = knowing(NOTHING)) =>
    draw(brief, now, change).root.querySelectorAll('.forecast').length

  test('before it is known', () => expect(lines(buildBrief(), at(10), () => undefined)).toBe(0))
  test('while they are on time', () => expect(lines(buildBrief(), at(1, 59))).toBe(0))
  test('when they are here', () =>
    expect(lines(buildBrief(together(10 * MINUTE)), at(11), knowing(NOTHING, revealed))).toBe(0))
  test('where the page leaves open whether they are', () =>
    expect(lines(buildBrief(), at(10), knowing(NOTHING, unsure))).toBe(0))
  test('until the minutes they told me are over', () => {
    const notice = { minutes: 15, beforeStart: true }
    expect([lines(buildBrief({ notice }), at(14, 59)), lines(buildBrief({ notice }), at(15))]).toEqual([0, 1])
  })
  test('where somebody may look on, and with one key it is', () => {
    expect(lines(buildBrief(), at(10), knowing(NOTHING, present))).toBe(0)
    expect(lines(buildBrief(), at(10), knowing(NOTHING, withOthers))).toBe(0)
    expect(lines(buildBrief(), at(10), knowing(NOTHING, revealed))).toBe(1)
  })
  test('where no leaving time is known', () => {
    const schedule = { startMs: START, endMs: null, timeZone: 'UTC', basis: 'hand' as const }
    expect(lines(buildBrief({ schedule }, { hardStop: null }))).toBe(0)
  })
})
