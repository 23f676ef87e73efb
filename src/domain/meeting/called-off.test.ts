import { describe, expect, it } from 'vitest'
import { buildEvent, buildLook, DAY, guest, HOUR, single } from '../../../tests/build/events.ts'
import { alone, at, byHand, fact, iArrive, iLeave, metWith, theyArrive } from '../../../tests/build/facts.ts'
import { compareLooks } from '../events/compare-looks.ts'
import type { Look, SeenEvent } from '../events/look.ts'
import type { Fact, Outcome } from './fact.ts'
import type { Meeting } from './meeting.ts'
import { sayMoveAnswered } from './say.ts'
import { settle } from './settle.ts'

const identified = (event: SeenEvent) =>
  fact({ kind: 'identified-as', occurrence: event.occurrence, client: 'acme' }, at('00:00'))
const acme = byHand(
  { kind: 'client-named', name: 'Acme', emails: [], domains: ['acme.test'], people: [] },
  at('00:00'),
  {
    subject: 'acme',
  },
)

/** Looks one after another, each kept as the background keeps it, and the facts they leave. */
function factsOf(looks: readonly Look[]): Fact[] {
  let [believed, doubted]: (Look | null)[] = [null, null]
  return looks.flatMap((look) => {
    const { verdict, changes } = compareLooks(believed ?? null, look, { doubted: doubted ?? null })
    if (verdict === 'newer') [believed, doubted] = [look, null]
    if (verdict === 'doubtful') doubted = look
    return changes.map(({ body, happenedAt, key }) => fact(body, happenedAt, { subject: key }))
  })
}

const event = buildEvent({ startMs: at('15:00') })
const theirs = { organizer: 'ada@acme.test' }
const another = buildEvent({ occurrence: single('other@google.com'), title: 'Other', startMs: at('18:00') })
const changed = (changes: Partial<SeenEvent>) => buildEvent({ startMs: at('15:00'), ...changes })

const meetingOf = (looks: readonly Look[], ...own: Fact[]): Meeting =>
  settle([acme, metWith(), identified(event), ...factsOf(looks), ...own])

const brief = ({ questions, calledOff, noticeMs, moves, offence, outcome }: Meeting) => ({
  asked: questions,
  why: calledOff?.why ?? null,
  byThem: calledOff?.byThem ?? null,
  hours: noticeMs === null ? null : noticeMs / HOUR,
  moves,
  offence,
  outcome,
})

const nothing = { asked: [], why: null, byThem: null, hours: null, moves: 0, offence: null, outcome: null }

const asked = (why: string, byThem: boolean | null, hours: number) => ({
  ...nothing,
  asked: ['who-called-it-off'],
  why,
  byThem,
  hours,
})

describe('who is asked what', () => {
  const early = { asOfMs: at('10:00') - 3 * DAY }
  const weekly = buildEvent({ startMs: at('15:00'), occurrence: { ...event.occurrence, originalStartMs: at('15:00') } })

  it.each<[string, Look[], object]>([
    [
      'gone, and mine to hold',
      [buildLook('10:00', [event, another]), buildLook('12:00', [another])],
      asked('gone', false, 5),
    ],
    [
      'gone, and theirs to hold',
      [buildLook('10:00', [changed(theirs), another]), buildLook('12:00', [another])],
      asked('gone', true, 5),
    ],
    [
      'gone, and nobody knows whose it was',
      [buildLook('10:00', [changed({ organizer: null }), another]), buildLook('12:00', [another])],
      asked('gone', null, 5),
    ],
    [
      'gone at some time since three days ago, which may have been in time',
      [buildLook('10:00', [event, another], early), buildLook('12:00', [another])],
      { ...nothing, why: 'gone', byThem: false, hours: 77 },
    ],
    [
      'left out of its series',
      [buildLook('10:00', [event, another]), buildLook('12:00', [another], { excluded: [event.occurrence] })],
      asked('excluded', false, 5),
    ],
    [
      'marked as cancelled',
      [buildLook('10:00', [changed(theirs)]), buildLook('12:00', [changed({ ...theirs, status: 'cancelled' })])],
      asked('cancelled', true, 5),
    ],
    [
      'declined by the client',
      [buildLook('10:00', [event]), buildLook('12:00', [changed({ guests: [guest('ada@acme.test', 'declined')] })])],
      asked('declined', true, 5),
    ],
    [
      'declined before the first look, nobody knows when',
      [buildLook('12:00', [changed({ guests: [guest('ada@acme.test', 'declined')] })])],
      { ...nothing, why: 'declined', byThem: true },
    ],
    [
      'declined by one of two of the client',
      [
        buildLook('10:00', [changed({ guests: [guest('ada@acme.test'), guest('bo@acme.test')] })]),
        buildLook('12:00', [changed({ guests: [guest('ada@acme.test', 'declined'), guest('bo@acme.test')] })]),
      ],
      nothing,
    ],
    [
      'declined by both, one after the other',
      [
        buildLook('10:00', [changed({ guests: [guest('ada@acme.test'), guest('bo@acme.test')] })]),
        buildLook('12:00', [changed({ guests: [guest('ada@acme.test', 'declined'), guest('bo@acme.test')] })]),
        buildLook('14:00', [
          changed({ guests: [guest('ada@acme.test', 'declined'), guest('bo@acme.test', 'declined')] }),
        ]),
      ],
      asked('declined', true, 3),
    ],
    [
      'declined by me, or by somebody else',
      [
        buildLook('10:00', [event]),
        buildLook('12:00', [
          changed({
            guests: [guest('ada@acme.test'), guest('me@me.test', 'declined'), guest('x@beta.test', 'declined')],
          }),
        ]),
      ],
      nothing,
    ],
    [
      'declined, and accepted again',
      [
        buildLook('10:00', [event]),
        buildLook('11:00', [changed({ guests: [guest('ada@acme.test', 'declined')] })]),
        buildLook('12:00', [event]),
      ],
      nothing,
    ],
    [
      'gone, and back again',
      [buildLook('10:00', [event, another]), buildLook('11:00', [another]), buildLook('12:00', [event, another])],
      nothing,
    ],
    [
      'declined by them, then deleted by me',
      [
        buildLook('10:00', [event, another]),
        buildLook('11:00', [changed({ guests: [guest('ada@acme.test', 'declined')] }), another]),
        buildLook('12:00', [another]),
      ],
      asked('declined', true, 5),
    ],
    [
      'hidden by a filter, with everything else',
      [buildLook('10:00', [event, another]), buildLook('12:00', [])],
      nothing,
    ],
    ['of an old feed', [buildLook('10:00', [event, another]), buildLook('09:00', [another])], nothing],
    ['of another calendar', [buildLook('10:00', [event]), buildLook('12:00', [another], { calendar: 'c2' })], nothing],
    ['not fetched', [buildLook('10:00', [event, another])], nothing],
    ['made to repeat', [buildLook('10:00', [event]), buildLook('12:00', [weekly])], nothing],
    [
      'moved late',
      [buildLook('10:00', [event]), buildLook('12:00', [changed({ startMs: at('15:00') + 2 * DAY })])],
      { ...nothing, asked: ['who-moved-it'], hours: 5, moves: 1 },
    ],
    [
      'moved in time',
      [buildLook('10:00', [event], early), buildLook('12:00', [changed({ startMs: at('15:00') + 2 * DAY })])],
      { ...nothing, hours: 77, moves: 1 },
    ],
    [
      'moved late, then again in time',
      [
        buildLook('10:00', [event]),
        buildLook('12:00', [changed({ startMs: at('15:00') + 2 * DAY })]),
        buildLook('13:00', [changed({ startMs: at('15:00') + 9 * DAY })]),
      ],
      { ...nothing, asked: ['who-moved-it'], hours: 51, moves: 2 },
    ],
    [
      'moved late, then called off in time',
      [
        buildLook('10:00', [event, another]),
        buildLook('12:00', [changed({ startMs: at('15:00') + 2 * DAY }), another]),
        buildLook('13:00', [another]),
      ],
      { ...nothing, why: 'gone', byThem: false, hours: 51, moves: 1 },
    ],
    ['renamed', [buildLook('10:00', [event]), buildLook('12:00', [changed({ title: 'Budget II' })])], nothing],
  ])('%s', (_, looks, expected) => {
    expect(brief(meetingOf(looks))).toEqual(expected)
  })

  it('of the other instances of a series: nothing', () => {
    const instance = (day: number) =>
      buildEvent({
        occurrence: { uid: 'w@google.com', originalStartMs: at('15:00') + day * DAY },
        startMs: at('15:00') + day * DAY,
      })
    const looks = [
      buildLook('10:00', [instance(0), instance(7)]),
      buildLook('12:00', [instance(7)], { excluded: [instance(0).occurrence] }),
    ]
    const of = (day: number) => settle([acme, metWith(), identified(instance(day)), ...factsOf(looks)])
    expect(of(0).questions).toEqual(['who-called-it-off'])
    expect(brief(of(7))).toEqual(nothing)
  })

  it('of a client nobody knows yet: nothing', () => {
    const looks = [buildLook('10:00', [event, another]), buildLook('12:00', [another])]
    expect(settle([identified(event), ...factsOf(looks)])).toMatchObject({ questions: [], calledOff: { byThem: null } })
  })

  it('by the earliest of several who found it gone', () => {
    const facts = factsOf([buildLook('08:00', [event])])
    const gone = (from: string, to: string) =>
      fact({ kind: 'event-absent', occurrence: event.occurrence, why: 'gone' }, [at(from), at(to)], { subject: 'e' })
    const own = [acme, metWith(), identified(event), ...facts]
    for (const found of [
      [gone('08:00', '12:00'), gone('09:00', '10:00')],
      [gone('09:00', '10:00'), gone('08:00', '12:00')],
    ])
      expect(settle([...own, ...found])).toMatchObject({ calledOff: { at: [at('09:00'), at('10:00')] } })
  })

  it('with a policy of less notice: nothing', () => {
    const lenient = byHand({ kind: 'policy-set', policy: { cancelNoticeHours: 2 } }, at('00:00'), { subject: 'mine' })
    const looks = [buildLook('10:00', [event, another]), buildLook('12:00', [another])]
    expect(meetingOf(looks, lenient).questions).toEqual([])
  })

  it('once the fact that it is gone was taken back: nothing', () => {
    const facts = factsOf([buildLook('10:00', [event, another]), buildLook('12:00', [another])])
    const gone = facts.find(({ kind }) => kind === 'event-absent')
    const undo = byHand({ kind: 'retracts', fact: gone?.id ?? '' }, at('13:00'))
    expect(brief(settle([acme, metWith(), identified(event), ...facts, undo]))).toEqual(nothing)
  })

  it('in the night of a clock change: by hours that passed, not by the clock on the wall', () => {
    const startMs = Date.parse('2026-10-25T14:00Z')
    const timeZone = 'Europe/Berlin'
    const night = buildEvent({ startMs, timeZone })
    // Three in the afternoon on both days in Berlin, and 25 hours between them.
    const look = (asOf: string, events: SeenEvent[]) =>
      buildLook('00:00', events, { asOfMs: Date.parse(asOf), fromMs: startMs - 9 * DAY, toMs: startMs + 9 * DAY })
    const before = look('2026-10-24T13:00Z', [night, { ...another, startMs: startMs + HOUR }])
    const after = look('2026-10-24T14:00Z', [{ ...another, startMs: startMs + HOUR }])
    expect(settle([acme, metWith(), identified(night), ...factsOf([before, after])])).toMatchObject({
      noticeMs: 25 * HOUR,
      questions: [],
    })
  })
})

describe('the answer', () => {
  const looks = [buildLook('10:00', [changed(theirs), another]), buildLook('12:00', [another])]
  const said = (outcome: Outcome) => byHand({ kind: 'outcome-confirmed', outcome }, at('16:00'))

  it.each<[Outcome, string | null]>([
    ['late-cancellation', 'late-cancellation'],
    ['cancelled-in-time', null],
    ['cancelled-by-me', null],
  ])('%s settles it', (outcome, offence) => {
    expect(meetingOf(looks, said(outcome))).toMatchObject({ outcome, offence, confirmed: true, questions: [] })
  })

  it('is not asked for when somebody came after all', () => {
    const met = meetingOf(looks, iArrive('14:58'), theyArrive('15:01'), iLeave('15:30'))
    expect(met).toMatchObject({ outcome: 'held', offence: null, confirmed: true, questions: [] })
    const waited = meetingOf(looks, iArrive('14:58'), alone('14:58', '15:20'), iLeave('15:20'))
    expect(waited.questions).toEqual(['did-they-come'])
  })
})

describe('a late move', () => {
  const later = changed({ startMs: at('16:00') })
  const looks = [buildLook('10:00', [event]), buildLook('12:00', [later])]
  const answered = (whose: 'theirs' | 'mine' | 'nobody', clock = '13:00'): Fact => ({
    ...sayMoveAnswered({ id: `said ${whose} ${clock}`, meeting: 'm1', atMs: at(clock) }, whose),
    device: 'laptop',
    recordedAt: at(clock),
    schema: 1,
  })
  const held = (clock: string) => [iArrive('15:58'), alone('15:58', clock), theyArrive(clock), iLeave('16:30')]

  it.each<[string, Fact[], string | null, string | null]>([
    ['is held against nobody until it is answered', held('16:01'), null, 'held'],
    ['of theirs stands although they came in time', [answered('theirs'), ...held('16:01')], 'late-move', 'held'],
    ['of mine does not', [answered('mine'), ...held('16:01')], null, 'held'],
    ['that we agreed on does not', [answered('nobody'), ...held('16:01')], null, 'held'],
    ['gives way to being kept waiting', [answered('theirs'), ...held('16:12')], 'late', 'held'],
    ['counts for nothing before the meeting', [answered('theirs')], null, null],
    ['is what was said last', [answered('theirs'), answered('mine', '14:00'), ...held('16:01')], null, 'held'],
    [
      'gives way to not coming at all',
      [answered('theirs'), byHand({ kind: 'outcome-confirmed', outcome: 'no-show' }, at('17:00'))],
      'no-show',
      'no-show',
    ],
    [
      'is forgotten where the meeting was called off in time',
      [answered('theirs'), byHand({ kind: 'outcome-confirmed', outcome: 'cancelled-in-time' }, at('17:00'))],
      null,
      'cancelled-in-time',
    ],
  ])('%s', (_, facts, offence, outcome) => {
    expect(meetingOf(looks, ...facts)).toMatchObject({ offence, outcome, questions: [] })
  })

  it('stands where the wait does not count', () => {
    const waived = byHand({ kind: 'wait-confirmed', counted: false }, at('17:00'))
    expect(meetingOf(looks, answered('theirs'), ...held('16:12'), waived).offence).toBe('late-move')
  })

  it('is none where the calendar shows none at short notice', () => {
    const early = [buildLook('10:00', [event], { asOfMs: at('10:00') - 3 * DAY }), buildLook('12:00', [later])]
    expect(meetingOf(early, answered('theirs'), ...held('16:01')).offence).toBeNull()
  })

  it('lets the meeting be measured from its new start', () => {
    expect(meetingOf(looks, ...held('16:01'))).toMatchObject({
      schedule: { startMs: at('16:00') },
      clientLateMs: 60_000,
    })
  })
})

describe('the plan of a meeting that was held', () => {
  const held = [iArrive('14:58'), theyArrive('15:12'), iLeave('15:45')]
  const dragged = changed({ startMs: at('15:12') })
  const seen = (body: SeenEvent, from: string, to: string) => {
    const { status: _, busy: __, ...shown } = body
    return fact({ kind: 'event-seen', ...shown }, [at(from), at(to)], { subject: 'e' })
  }
  const facts = [acme, metWith(), identified(event), ...factsOf([buildLook('10:00', [event])]), ...held]

  it('is not changed by what was done to the event when it was over', () => {
    expect(settle([...facts, seen(dragged, '15:50', '16:00')])).toMatchObject({ moves: 0, offence: 'late' })
  })

  it('is what may have been moved before the end: nobody is late by a plan that may have been given up', () => {
    expect(settle([...facts, seen(dragged, '10:00', '16:00')])).toMatchObject({ moves: 1, offence: null })
  })

  it('is what the newer feed shows, not the one that came last', () => {
    const stale = { ...seen(event, '08:00', '09:00'), recordedAt: at('12:30') }
    const moved = seen(changed({ startMs: at('16:00') }), '10:00', '12:00')
    expect(settle([...facts.slice(0, 4), stale, moved]).schedule?.startMs).toBe(at('16:00'))
  })
})
