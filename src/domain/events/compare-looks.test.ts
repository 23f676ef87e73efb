import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildEvent, buildLook, DAY, guest, HOUR, single } from '../../../tests/build/events.ts'
import { at } from '../../../tests/build/facts.ts'
import { type Around, compareLooks } from './compare-looks.ts'
import type { Look, SeenEvent } from './look.ts'
import { occurrenceOfIcal } from './occurrence-id.ts'

/** What became of things, in short: `gone e1 08:00-09:00`. */
const said = (before: Look | null, after: Look, around?: Around) => {
  const { verdict, changes } = compareLooks(before, after, around)
  const clock = (ms: number | null) => (ms === null ? '?' : new Date(ms).toISOString().slice(11, 16))
  const lines = changes.map(({ body, happenedAt: [from, to] }) => {
    const what = body.kind === 'event-absent' ? body.why : body.kind === 'declined' ? `no from ${body.email}` : 'seen'
    return `${what} ${body.occurrence.uid.split('@')[0]} ${clock(from)}-${clock(to)}`
  })
  return verdict === 'newer' ? lines : verdict
}

const uids = ['e1', 'e2', 'e3', 'e4', 'e5'].map((name) => `${name}@google.com`)
const many = (count: number) =>
  uids.slice(0, count).map((uid, index) => buildEvent({ occurrence: single(uid), startMs: at('10:00') + index * HOUR }))
const other = buildEvent({ occurrence: single('other@google.com'), title: 'Other', startMs: at('18:00') })
const event = buildEvent()

const weekly = (day: number, clock = '10:00', uid = 'weekly@google.com') => {
  const startMs = at(clock) + day * DAY
  return buildEvent({ occurrence: occurrenceOfIcal(uid, startMs), title: 'Weekly', startMs })
}

describe('what a newer look says', () => {
  it.each<[string, SeenEvent[], SeenEvent[], Partial<Look>, string[]]>([
    ['nothing new', [event], [event], {}, []],
    ['gone', [event, other], [other], {}, ['gone e1 08:00-09:00']],
    ['moved', [event], [buildEvent({ startMs: at('15:00') })], {}, ['seen e1 08:00-09:00']],
    ['new', [other], [event, other], {}, ['seen e1 ?-09:00']],
    ['renamed', [event], [buildEvent({ title: 'B' })], {}, ['seen e1 08:00-09:00']],
    ['left out of its series', [event, other], [other], { excluded: [event.occurrence] }, ['excluded e1 08:00-09:00']],
    ['cancelled', [event], [buildEvent({ status: 'cancelled' })], {}, ['cancelled e1 08:00-09:00']],
    ['still cancelled', [buildEvent({ status: 'cancelled' })], [buildEvent({ status: 'cancelled' })], {}, []],
    ['cancelled before it was ever seen', [other], [buildEvent({ status: 'cancelled' }), other], {}, []],
    ['on again', [buildEvent({ status: 'cancelled' })], [event], {}, ['seen e1 08:00-09:00']],
    [
      'a guest who declined',
      [event],
      [buildEvent({ guests: [guest('Ada@acme.test', 'declined')] })],
      {},
      ['seen e1 08:00-09:00', 'no from ada@acme.test e1 08:00-09:00'],
    ],
    [
      'a guest who may have declined before',
      [buildEvent({ guests: [guest('ada@acme.test', null)] })],
      [buildEvent({ guests: [guest('ada@acme.test', 'declined')] })],
      {},
      ['seen e1 08:00-09:00', 'no from ada@acme.test e1 ?-09:00'],
    ],
    [
      'a guest who had declined',
      [buildEvent({ guests: [guest('ada@acme.test', 'declined')] })],
      [buildEvent({ guests: [guest('ada@acme.test', 'declined')] })],
      {},
      [],
    ],
    [
      'the same guests in another order',
      [buildEvent({ guests: [guest('a@a.test'), guest('b@b.test')] })],
      [buildEvent({ guests: [guest('b@b.test'), guest('a@a.test')] })],
      {},
      [],
    ],
    ['over, and then deleted', [buildEvent({ startMs: at('07:00') }), other], [other], {}, []],
    [
      'over, and then dragged about',
      [buildEvent({ startMs: at('07:00') })],
      [buildEvent({ startMs: at('07:30') })],
      {},
      [],
    ],
    ['begun, and then put off', [buildEvent({ startMs: at('07:00') })], [event], {}, ['seen e1 08:00-09:00']],
    ['moved out of the window', [event, other], [other], { elsewhere: [event.occurrence] }, []],
    ['before the window', [event, other], [other], { fromMs: at('12:00') }, []],
    [
      'after the window',
      [event, buildEvent({ occurrence: single('x'), startMs: at('07:00') })],
      [buildEvent({ occurrence: single('x'), startMs: at('07:00') })],
      { toMs: at('09:30') },
      [],
    ],
  ])('%s', (_, before, after, look, lines) => {
    expect(said(buildLook('08:00', before), buildLook('09:00', after, look))).toEqual(lines)
  })

  it('is everything at first sight, in no order of its own', () => {
    const over = buildEvent({ startMs: at('07:00'), guests: [guest('ada@acme.test', 'declined')] })
    expect(said(null, buildLook('09:00', [over]))).toEqual(['seen e1 ?-09:00'])
    const declined = buildEvent({ guests: [guest('ada@acme.test', 'declined')] })
    expect(
      said(null, buildLook('09:00', [other, declined, buildEvent({ status: 'cancelled', occurrence: single('x') })])),
    ).toEqual(['seen e1 ?-09:00', 'no from ada@acme.test e1 ?-09:00', 'seen other ?-09:00'])
  })

  it('keeps all that a fact needs, and not what the fact has no place for', () => {
    const [change] = compareLooks(null, buildLook('09:00', [event])).changes
    const { status: _, busy: __, ...shown } = event
    expect(change).toEqual({
      key: ' e1@google.com',
      happenedAt: [null, at('09:00')],
      body: { kind: 'event-seen', ...shown },
    })
  })
})

describe('what proves nothing', () => {
  it.each<[string, Look]>([
    ['an old feed', buildLook('07:00', [other])],
    ['the same feed again', buildLook('08:00', [other])],
    ['another calendar', buildLook('09:00', [other], { calendar: 'c2' })],
  ])('is not newer: %s', (_, after) => {
    expect(said(buildLook('08:00', [event, other]), after)).toBe('not-newer')
  })

  it('an event that another calendar still has', () => {
    const others = [buildLook('08:30', [event], { calendar: 'c2' })]
    expect(said(buildLook('08:00', [event, other]), buildLook('09:00', [other]), { others })).toEqual([])
    const cancelled = buildLook('09:00', [buildEvent({ status: 'cancelled' })])
    expect(said(buildLook('08:00', [event]), cancelled, { others })).toEqual([])
  })

  it('a single event that was made to repeat, or the other way round', () => {
    const repeats = buildEvent({ occurrence: { uid: 'e1@google.com', originalStartMs: at('10:00') } })
    expect(said(buildLook('08:00', [event]), buildLook('09:00', [repeats]))).toEqual(['seen e1 ?-09:00'])
    expect(said(buildLook('08:00', [repeats]), buildLook('09:00', [event]))).toEqual(['seen e1 ?-09:00'])
  })

  it('an event that was made anew, but not one of another start, title or guests', () => {
    const anew = (changes: Partial<SeenEvent> = {}) => buildEvent({ occurrence: single('anew'), ...changes })
    const lines = (is: SeenEvent) => said(buildLook('08:00', [event]), buildLook('09:00', [is]))
    expect(lines(anew())).toEqual(['seen anew ?-09:00'])
    for (const different of [{ title: 'Other' }, { startMs: at('11:00') }, { guests: [guest('bo@beta.test')] }])
      expect(lines(anew(different))).toContain('gone e1 08:00-09:00')
  })

  it('a series that was split, at the same time or at another', () => {
    const series = [weekly(0), weekly(7), weekly(14)]
    const later = (clock: string) => [7, 14].map((day) => weekly(day, clock, 'weekly_R20261201T100000@google.com'))
    expect(said(buildLook('08:00', series), buildLook('09:00', [weekly(0), ...later('10:00')]))).toEqual([])
    expect(said(buildLook('08:00', series), buildLook('09:00', [weekly(0), ...later('11:00')]))).toEqual([
      'seen weekly ?-09:00',
      'seen weekly ?-09:00',
    ])
  })

  it('a window that moves on along a series', () => {
    const [before, after] = [
      [weekly(0), weekly(7)],
      [weekly(7), weekly(14)],
    ]
    const first = buildLook('08:00', before, { toMs: at('00:00') + 8 * DAY })
    const second = buildLook('09:00', after, { fromMs: at('00:00') + DAY, toMs: at('00:00') + 15 * DAY })
    expect(said(first, second)).toEqual(['seen weekly ?-09:00'])
  })

  it('is told from a series that lost one, by what comes into sight, or back into it', () => {
    const first = buildLook('08:00', [weekly(0), weekly(7)], { toMs: at('00:00') + 8 * DAY })
    const longer = { toMs: at('00:00') + 15 * DAY }
    expect(said(first, buildLook('09:00', [weekly(0)], longer))).toEqual(['gone weekly 08:00-09:00'])
    const oneMore = buildLook('09:00', [weekly(0), weekly(14)], longer)
    expect(said(first, oneMore)).toEqual(['seen weekly ?-09:00', 'gone weekly 08:00-09:00'].toReversed())
    const away = buildLook('08:00', [weekly(7)], { elsewhere: [weekly(0).occurrence] })
    expect(said(away, buildLook('09:00', [weekly(0)]))).toContain('gone weekly 08:00-09:00')
  })

  it('an instance left out, while the series runs on into new weeks', () => {
    const first = buildLook('08:00', [weekly(0), weekly(7)], { toMs: at('00:00') + 8 * DAY })
    const out = { excluded: [weekly(0).occurrence], toMs: at('00:00') + 15 * DAY }
    expect(said(first, buildLook('09:00', [weekly(7), weekly(14)], out))).toEqual([
      'excluded weekly 08:00-09:00',
      'seen weekly ?-09:00',
    ])
  })
})

describe('a look that lacks too much', () => {
  const before = buildLook('08:00', many(4))

  it.each<[string, Look, Look, string | string[]]>([
    ['an empty one', buildLook('08:00', [event]), buildLook('09:00', []), 'doubtful'],
    ['three of four', before, buildLook('09:00', many(1)), 'doubtful'],
    ['two of four', before, buildLook('09:00', many(2)), ['gone e3 08:00-09:00', 'gone e4 08:00-09:00']],
    [
      'two of three',
      buildLook('08:00', many(3)),
      buildLook('09:00', many(1)),
      ['gone e2 08:00-09:00', 'gone e3 08:00-09:00'],
    ],
    [
      'three of four, each left out by name',
      before,
      buildLook('09:00', many(1), {
        excluded: many(4)
          .slice(1)
          .map(({ occurrence }) => occurrence),
      }),
      ['excluded e2 08:00-09:00', 'excluded e3 08:00-09:00', 'excluded e4 08:00-09:00'],
    ],
    ['none, of a calendar that had none', buildLook('08:00', []), buildLook('09:00', []), []],
  ])('%s', (_, first, second, lines) => {
    expect(said(first, second)).toEqual(lines)
  })

  it('is believed once a newer one says the same, as of the first that said it', () => {
    const doubted = buildLook('09:00', many(1))
    expect(said(before, buildLook('09:30', many(1)), { doubted })).toEqual([
      'gone e2 08:00-09:00',
      'gone e3 08:00-09:00',
      'gone e4 08:00-09:00',
    ])
    const empty = buildLook('09:00', [])
    expect(said(buildLook('08:00', [event]), buildLook('09:30', []), { doubted: empty })).toEqual([
      'gone e1 08:00-09:00',
    ])
  })

  it('is forgotten once a newer one has everything again', () => {
    expect(said(before, buildLook('09:30', many(4)), { doubted: buildLook('09:00', []) })).toEqual([])
  })

  it('is not confirmed by one that lacks other events, is older, or is of another calendar', () => {
    const [, e2, e3, e4] = many(4)
    const after = buildLook('09:30', many(1))
    const rest = [e2, e3, e4].filter((one) => one !== undefined)
    for (const doubted of [
      buildLook('09:00', rest),
      buildLook('07:00', many(1)),
      buildLook('09:30', many(1)),
      buildLook('09:00', many(1), { calendar: 'c2' }),
    ])
      expect(said(before, after, { doubted })).toBe('doubtful')
  })
})

describe('whatever the looks', () => {
  const anyEvent = fc
    .record({
      uid: fc.constantFrom(...uids),
      hour: fc.integer({ min: -4, max: 40 }),
      status: fc.constantFrom('confirmed' as const, 'cancelled' as const),
      response: fc.constantFrom('accepted' as const, 'declined' as const, null),
    })
    .map(({ uid, hour, status, response }) =>
      buildEvent({
        occurrence: single(uid),
        startMs: at('08:00') + hour * HOUR,
        status,
        guests: [guest('ada@acme.test', response), guest('bo@beta.test')],
      }),
    )
  const anyEvents = fc.uniqueArray(anyEvent, { selector: ({ occurrence }) => occurrence.uid })
  const both = fc.tuple(anyEvents, anyEvents)

  it('the order of events and guests says nothing', () => {
    fc.assert(
      fc.property(both, ([a, b]) => {
        const turned = (events: readonly SeenEvent[]) =>
          events.toReversed().map((one) => ({ ...one, guests: one.guests.toReversed() }))
        const straight = said(buildLook('08:00', a), buildLook('09:00', b))
        expect(said(buildLook('08:00', turned(a)), buildLook('09:00', turned(b)))).toEqual(straight)
      }),
    )
  })

  it('nothing is called off that the newer look shows, or that had begun before the older', () => {
    fc.assert(
      fc.property(both, ([a, b]) => {
        const { changes } = compareLooks(buildLook('08:00', a), buildLook('09:00', b))
        const off = changes.flatMap(({ body }) => (body.kind === 'event-absent' ? body.occurrence.uid : []))
        const on = b.flatMap(({ status, occurrence }) => (status === 'cancelled' ? [] : occurrence.uid))
        const past = a.flatMap(({ startMs, occurrence }) => (startMs <= at('08:00') ? occurrence.uid : []))
        expect(off.filter((uid) => on.includes(uid) || past.includes(uid))).toEqual([])
      }),
    )
  })

  it('a look and itself differ in nothing', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(said(buildLook('08:00', events), buildLook('09:00', events))).toEqual([])
      }),
    )
  })
})
