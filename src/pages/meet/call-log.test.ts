import { describe, expect, test } from 'vitest'
import { alone, BOT, buildSighting, IDA, JON, outside, withOthers } from '../../../tests/pages/build-sighting.ts'
import type { FactDraft } from '../../domain/meeting/fact.ts'
import { createCallLog } from './call-log.ts'
import type { Sighting } from './sighting.ts'

const MINUTE = 60_000

/** Observes the sightings at their minutes; the page was last looked at a second before each. */
function log(script: readonly (readonly [minute: number, sighting: Sighting])[]): FactDraft[] {
  let last = 0
  const callLog = createCallLog({
    meeting: 'm1',
    visit: 'v1',
    newId: () => `f${(last += 1)}`,
    decideRole: (name, mine) => (name === mine ? 'my-device' : name.includes('Notetaker') ? 'note-taker' : 'unknown'),
  })
  return script.flatMap(([minute, sighting], index) => {
    const before = index === 0 ? {} : { unchangedUntilMs: minute * MINUTE - 1000 }
    return callLog.observe({ ...before, ...sighting }, minute * MINUTE)
  })
}

const minutes = (ms: number | null) => (ms === null ? '?' : String(Math.round(ms / 6000) / 10))

const told = (facts: readonly FactDraft[]) =>
  facts.map((fact) => {
    const who = 'who' in fact && fact.who ? ` ${fact.who.name || fact.who.key} (${fact.who.role})` : ''
    const how = fact.kind === 'i-left' ? ` ${fact.how}` : fact.kind === 'retracts' ? ` ${fact.fact}` : ''
    return `${fact.kind}${who}${how} ${fact.happenedAt.map(minutes).join('..')}`
  })

const GREEN = outside('green-room')
const ENDED = outside('ended')
/** The call as it is first claimed: who is there comes with the next sighting. */
const JOINED = buildSighting()

describe('my coming and going', () => {
  test('a green room never joined and an ended page are nothing', () => {
    expect(
      log([
        [0, GREEN],
        [1, outside('landing')],
      ]),
    ).toEqual([])
    expect(log([[0, ENDED]])).toEqual([])
    expect(log([[0, outside('unknown')]])).toEqual([])
  })

  test('a call I was found in began nobody knows when', () => {
    expect(told(log([[3, JOINED]]))).toEqual(['i-arrived ?..3'])
  })

  test('joining, being alone and leaving by hand', () => {
    const facts = log([
      [0, GREEN],
      [1, JOINED],
      [1, alone()],
      [9, outside('ended', { ending: 'left' })],
    ])
    expect(told(facts)).toEqual(['i-arrived 1..1', 'alone 1..9', 'i-left left 9..9'])
    expect(facts[0]).toMatchObject({
      subject: { kind: 'meeting', id: 'm1' },
      source: { via: 'page', adapter: 'meet', version: 1 },
      certainty: 'measured',
      visit: 'v1',
      signals: 3,
      happenedAt: [MINUTE - 1000, MINUTE],
    })
  })

  test('knocking and being let in', () => {
    const facts = log([
      [0, GREEN],
      [1, outside('knocking')],
      [6, JOINED],
      [6, withOthers([JON])],
    ])
    expect(told(facts)).toEqual([
      'i-knocked 1..1',
      'admitted 6..6',
      'i-arrived 6..6',
      'they-arrived Jon Acme (unknown) ?..6',
    ])
    expect(facts[0]?.certainty).toBe('inferred')
  })

  test('not being let in', () => {
    expect(
      told(
        log([
          [0, outside('knocking')],
          [5, ENDED],
        ]),
      ),
    ).toEqual(['i-knocked ?..0', 'i-left ended 5..5'])
  })

  test('a lone waiter who did not click Leave was put out', () => {
    expect(
      told(
        log([
          [0, JOINED],
          [0, alone()],
          [7, ENDED],
        ]),
      ).at(-1),
    ).toBe('i-left lone-timeout 7..7')
    expect(
      told(
        log([
          [0, JOINED],
          [0, alone()],
          [3, ENDED],
        ]),
      ).at(-1),
    ).toBe('i-left ended 3..3')
  })

  test('the page is closed on me', () => {
    const closed = outside('ended', { ending: 'page-closed' })
    expect(
      told(
        log([
          [0, JOINED],
          [3, closed],
        ]),
      ).at(-1),
    ).toBe('i-left page-closed 3..3')
  })

  test('joining again is another arrival, with company not known yet', () => {
    const facts = log([
      [0, JOINED],
      [0, alone()],
      [3, ENDED],
      [4, JOINED],
      [4, withOthers([JON])],
    ])
    expect(told(facts).slice(-2)).toEqual(['i-arrived 4..4', 'they-arrived Jon Acme (unknown) ?..4'])
  })

  test('a page that is not understood adds nothing', () => {
    expect(
      told(
        log([
          [0, JOINED],
          [0, alone()],
          [3, outside('unknown')],
        ]),
      ),
    ).toEqual(['i-arrived ?..0'])
  })
})

describe('their coming and going', () => {
  test('somebody comes after I have been alone', () => {
    const facts = log([
      [0, JOINED],
      [0, alone()],
      [12, withOthers([JON])],
    ])
    expect(told(facts)).toEqual(['i-arrived ?..0', 'they-arrived Jon Acme (unknown) 12..12', 'alone 0..12'])
    expect(facts[1]).toMatchObject({ certainty: 'measured', happenedAt: [12 * MINUTE - 1000, 12 * MINUTE] })
  })

  test('somebody who is there when I first look came nobody knows when', () => {
    expect(
      told(
        log([
          [0, JOINED],
          [0, withOthers([JON])],
        ]),
      ).at(-1),
    ).toBe('they-arrived Jon Acme (unknown) ?..0')
  })

  test('a second one comes, the first leaves, both leave', () => {
    const script = [
      [0, JOINED],
      [0, withOthers([JON])],
      [5, withOthers([JON, IDA])],
      [8, withOthers([IDA])],
      [9, alone()],
    ]
    expect(told(log(script as [number, Sighting][])).slice(2)).toEqual([
      'they-arrived Ida Berg (unknown) 5..5',
      'they-left Jon Acme (unknown) 8..8',
      'they-left Ida Berg (unknown) 9..9',
    ])
  })

  test('somebody leaves and comes back: two arrivals, two stretches alone', () => {
    const facts = log([
      [0, JOINED],
      [0, alone()],
      [5, withOthers([JON])],
      [8, alone()],
      [9, withOthers([JON])],
    ])
    expect(told(facts).slice(1)).toEqual([
      'they-arrived Jon Acme (unknown) 5..5',
      'alone 0..5',
      'they-left Jon Acme (unknown) 8..8',
      'they-arrived Jon Acme (unknown) 9..9',
      'alone 8..9',
    ])
  })

  test('a note-taker is told and leaves me alone', () => {
    const facts = log([
      [0, JOINED],
      [0, alone()],
      [2, withOthers([BOT])],
      [6, withOthers([BOT, JON])],
    ])
    expect(told(facts).slice(1)).toEqual([
      "they-arrived Vera's Notetaker (note-taker) 2..2",
      'they-arrived Jon Acme (unknown) 6..6',
      'alone 0..6',
    ])
  })

  test('my second device leaves me alone', () => {
    const mine = { key: 'devices/66', name: 'Vera Lind' }
    const onlyMe = withOthers([mine], { company: 'only-me' })
    const facts = log([
      [0, JOINED],
      [0, onlyMe],
      [6, withOthers([mine, JON])],
    ])
    expect(told(facts).at(-1)).toBe('alone 0..6')
  })

  test('a name that loads late keeps the moment of the arrival', () => {
    const nameless = { ...JON, name: '' }
    const facts = log([
      [0, JOINED],
      [0, alone()],
      [5, withOthers([nameless])],
      [5.1, withOthers([JON])],
    ])
    expect(told(facts).slice(1)).toEqual([
      'they-arrived devices/65 (unknown) 5..5',
      'alone 0..5',
      'retracts f2 5..5',
      'they-arrived Jon Acme (unknown) 5..5',
    ])
  })

  test('a late name that is a note-taker gives the time alone back', () => {
    const nameless = { ...BOT, name: '' }
    const facts = log([
      [0, JOINED],
      [0, alone()],
      [5, withOthers([nameless])],
      [5.1, withOthers([BOT])],
      [9, ENDED],
    ])
    expect(told(facts).filter((line) => line.startsWith('alone'))).toEqual(['alone 0..5', 'alone 5..9'])
  })

  test('doubt ends the time alone and tells no arrival', () => {
    const doubt = buildSighting({ participants: [JON] })
    expect(
      told(
        log([
          [0, JOINED],
          [0, alone()],
          [5, doubt],
          [9, ENDED],
        ]),
      ).slice(1),
    ).toEqual(['alone 0..5', 'i-left ended 9..9'])
  })

  test('who comes during a doubt was last known absent before it', () => {
    const facts = log([
      [0, JOINED],
      [0, alone()],
      [5, buildSighting()],
      [9, withOthers([JON])],
    ])
    expect(facts.at(-1)?.happenedAt).toEqual([5 * MINUTE - 1000, 9 * MINUTE])
  })
})

describe('somebody who is counted and not shown', () => {
  const counted = withOthers([], { devices: 2, unseen: 1 })

  test('is an arrival without a name', () => {
    expect(
      told(
        log([
          [0, JOINED],
          [0, alone()],
          [5, counted],
        ]),
      ).slice(1),
    ).toEqual(['they-arrived unseen (unknown) 5..5', 'alone 0..5'])
  })

  test('came when first counted, once there is a tile', () => {
    expect(
      told(
        log([
          [0, JOINED],
          [0, alone()],
          [5, counted],
          [8, withOthers([JON])],
        ]),
      ).slice(3),
    ).toEqual(['they-arrived Jon Acme (unknown) 5..5', 'retracts f2 5..5'])
  })

  test('is nobody before it is certain', () => {
    const hint = withOthers([], { devices: 2, unseen: 0 })
    expect(
      told(
        log([
          [0, JOINED],
          [0, alone()],
          [5, hint],
          [5.1, withOthers([BOT])],
          [9, ENDED],
        ]),
      ),
    ).toEqual([
      'i-arrived ?..0',
      "they-arrived Vera's Notetaker (note-taker) 5.1..5.1",
      'alone 0..9',
      'i-left lone-timeout 9..9',
    ])
  })
})

test('somebody who asks to be let in is told once', () => {
  const knocking = alone({ knocking: [{ key: 'Jon Acme', name: 'Jon Acme' }] })
  const facts = log([
    [0, JOINED],
    [0, alone()],
    [5, knocking],
    [6, { ...knocking, iPresent: true }],
  ])
  expect(told(facts).slice(1)).toEqual(['they-knocked Jon Acme (unknown) ?..5'])
  expect(facts.at(-1)?.certainty).toBe('inferred')
})

test('somebody who asks to be let in while the list is open came since the last look', () => {
  const open = alone({ health: { ...alone().health, openPanel: true } })
  const facts = log([
    [0, JOINED],
    [0, open],
    [5, { ...open, knocking: [{ key: 'Jon Acme', name: 'Jon Acme' }] }],
  ])
  expect(told(facts).slice(1)).toEqual(['they-knocked Jon Acme (unknown) 5..5'])
})
