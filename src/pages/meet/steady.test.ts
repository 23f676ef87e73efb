import { describe, expect, test } from 'vitest'
import {
  alone,
  BOT,
  buildSighting,
  IDA,
  JON,
  outside,
  stillInside,
  withOthers,
} from '../../../tests/pages/build-sighting.ts'
import type { Sighting } from './sighting.ts'
import { type Claim, createSteady } from './steady.ts'

/** Looks once a second at what the script says from each second on, and returns what was claimed. */
function play(script: Readonly<Record<number, Sighting>>, untilSecond: number, steady = createSteady()): Claim[] {
  const claims: Claim[] = []
  let raw = outside('unknown')
  for (let second = 0; second <= untilSecond; second += 1) {
    raw = script[second] ?? raw
    claims.push(...steady.look(raw, second * 1000, second === 0 ? null : second * 1000 - 500))
  }
  return claims
}

const told = (claims: readonly Claim[]) =>
  claims.map(({ sighting: { state, company, participants }, atMs }) =>
    [atMs / 1000, state, company, ...participants.map((person) => person.name)].join(' '),
  )

describe('my state', () => {
  test('in the call is believed after a while and dated to the first look', () => {
    expect(told(play({ 1: alone() }, 3))).toEqual(['1 in-call unsure'])
  })

  test('controls that mount in steps are no knocking', () => {
    expect(told(play({ 0: outside('green-room'), 3: outside('knocking'), 4: alone() }, 6))).toEqual([
      '0 green-room unsure',
      '4 in-call unsure',
    ])
  })

  test('knocking that lasts is knocking, and being let in follows it', () => {
    expect(told(play({ 0: outside('knocking'), 60: withOthers([JON]) }, 62))).toEqual([
      '0 knocking unsure',
      '60 in-call unsure',
      '60 in-call others Jon Acme',
    ])
  })

  test('a rebuilt layout is not the end of the call', () => {
    const script = { 0: withOthers([JON]), 10: outside('unknown'), 15: withOthers([JON]) }
    expect(told(play(script, 60))).toEqual(['0 in-call unsure', '0 in-call others Jon Acme'])
  })

  test('Leave absent for half a minute ends the call, at the moment it went', () => {
    expect(told(play({ 0: alone(), 10: outside('unknown') }, 90)).at(-1)).toBe('10 ended unsure')
  })

  test('Leave without anything else of a call is still the call', () => {
    const script = { 0: alone(), 10: outside('knocking'), 30: stillInside() }
    expect(told(play(script, 90)).at(-1)).toBe('10 in-call unsure')
  })

  test('the mark of an ended call ends it at once', () => {
    expect(told(play({ 0: alone(), 10: outside('ended') }, 10)).at(-1)).toBe('10 ended unsure')
  })

  test('a click on Leave says who ended it', () => {
    const steady = createSteady()
    play({ 0: alone() }, 10, steady)
    steady.leaveClicked(10_500)
    expect(steady.look(outside('ended'), 11_000, 10_500)[0]?.sighting.ending).toBe('left')
  })

  test('another code in the same tab ends the first call', () => {
    const script = { 0: alone(), 10: alone({ code: 'xyz-abcd-efg' }) }
    const claims = play(script, 16)
    expect(claims.map(({ sighting: { code, state, ending } }) => [code, state, ending])).toEqual([
      ['abc-defg-hij', 'in-call', undefined],
      ['abc-defg-hij', 'in-call', undefined],
      ['abc-defg-hij', 'ended', 'left'],
      ['xyz-abcd-efg', 'in-call', undefined],
      ['xyz-abcd-efg', 'in-call', undefined],
    ])
  })

  test('the way home ends the call', () => {
    const claims = play({ 0: alone(), 10: outside('landing', { code: null }) }, 10)
    expect(told(claims).slice(-2)).toEqual(['10 ended unsure', '10 landing unsure'])
  })

  test('a page that is closed ends the call, and nothing else', () => {
    const steady = createSteady()
    play({ 0: alone() }, 10, steady)
    expect(steady.close('page-closed', 11_000)[0]?.sighting).toMatchObject({ state: 'ended', ending: 'page-closed' })
    expect(createSteady().close('page-closed', 0)).toEqual([])
  })

  test('a page that says nothing for half a minute is unknown', () => {
    expect(told(play({}, 29))).toEqual([])
    expect(told(play({}, 31))).toEqual(['0 unknown unsure'])
  })
})

describe('company', () => {
  test('alone is believed after five seconds and dated to the first look', () => {
    expect(told(play({ 0: alone() }, 4))).toEqual(['0 in-call unsure'])
    expect(told(play({ 0: alone() }, 5))).toEqual(['0 in-call unsure', '0 in-call alone'])
  })

  test('somebody who comes is believed at once', () => {
    const claims = play({ 0: alone(), 60: withOthers([JON]) }, 60)
    expect(told(claims).at(-1)).toBe('60 in-call others Jon Acme')
    expect(claims.at(-1)?.sighting.unchangedUntilMs).toBe(59_500)
  })

  test('tiles and chips gone for five seconds change nothing', () => {
    const script = { 0: withOthers([JON]), 20: buildSighting(), 25: withOthers([JON]) }
    expect(play(script, 60)).toHaveLength(2)
  })

  test('doubt that lasts is told', () => {
    expect(told(play({ 0: alone(), 20: buildSighting() }, 30)).at(-1)).toBe('20 in-call unsure')
  })

  test('who comes out of a doubt was last known absent before the doubt', () => {
    const claims = play({ 0: alone(), 20: buildSighting(), 25: withOthers([JON]) }, 25)
    expect(claims.at(-1)?.sighting.unchangedUntilMs).toBe(19_000)
  })

  test('a clock put back and a long silence start the waiting over', () => {
    const steady = createSteady()
    play({ 0: alone() }, 3, steady)
    expect(told(steady.look(alone(), 600_000, 3_000))).toEqual([])
    expect(told(steady.look(alone(), 606_000, 605_000))).toEqual(['600 in-call alone'])
  })

  test('title and name stay while the page is being rebuilt', () => {
    const claims = play({ 0: alone({ title: 'Fence quote' }), 20: buildSighting() }, 30)
    expect(claims.at(-1)?.sighting).toMatchObject({ title: 'Fence quote', myName: 'Vera Lind' })
  })
})

describe('the roster', () => {
  test('a participant whose tile is gone for ten seconds has left when it went', () => {
    const script = { 0: withOthers([JON, IDA]), 20: withOthers([IDA]) }
    expect(told(play(script, 29)).at(-1)).toBe('0 in-call others Jon Acme Ida Berg')
    expect(told(play(script, 30)).at(-1)).toBe('20 in-call others Ida Berg')
  })

  test('a participant without a tile is still there when the page counts one more than it shows', () => {
    const script = { 0: withOthers([JON, IDA]), 20: withOthers([IDA], { devices: 3 }) }
    expect(play(script, 90)).toHaveLength(2)
  })

  test('a name that loads late is told', () => {
    const script = { 0: withOthers([{ ...BOT, name: '' }]), 8: withOthers([BOT]) }
    expect(told(play(script, 8)).at(-1)).toBe("8 in-call others Vera's Notetaker")
  })

  test('whom the page counts without showing is told after eight seconds', () => {
    const script = { 0: alone(), 20: withOthers([], { devices: 2 }) }
    expect(play(script, 27).at(-1)?.sighting.unseen).toBe(0)
    const last = play(script, 28).at(-1)
    expect(last).toMatchObject({ atMs: 20_000, sighting: { unseen: 1 } })
  })

  test('a tile that follows the count is nobody else', () => {
    const script = { 0: alone(), 20: withOthers([], { devices: 2 }), 22: withOthers([JON]) }
    expect(play(script, 60).map(({ sighting }) => sighting.unseen)).toEqual([0, 0, 0, 0])
  })
})
