import { describe, expect, it } from 'vitest'
import {
  ada,
  alone,
  at,
  bot,
  byHand,
  fact,
  iArrive,
  iLeave,
  lateByTwelve,
  MINUTE,
  metWith,
  planned,
  stranger,
  theyArrive,
  theyLeave,
} from '../../../tests/build/facts.ts'
import type { Fact } from './fact.ts'
import { settle, settleAll } from './settle.ts'

const meeting = (...facts: Fact[]) => settle(facts)
const minutes = (ms: number | null | undefined) => (ms == null ? ms : ms / MINUTE)

describe('a client who comes late', () => {
  it('is waited for from the scheduled start, not from when I joined early', () => {
    const settled = settle(lateByTwelve())
    expect(minutes(settled.wait?.ms)).toBe(12)
    expect(minutes(settled.clientLateMs)).toBe(12)
    expect(minutes(settled.myLateMs)).toBe(-2)
    expect(minutes(settled.overrunMs)).toBe(2)
    expect(settled).toMatchObject({ outcome: 'held', offence: 'late', confirmed: true, questions: [] })
  })

  it('is waited for from my arrival when I am late too', () => {
    const settled = meeting(planned(), metWith(), iArrive('10:04'), theyArrive('10:12'), iLeave('10:45'))
    expect(minutes(settled.wait?.ms)).toBe(8)
    expect(minutes(settled.myLateMs)).toBe(4)
  })

  it('is in the grace period at five minutes and late above', () => {
    const came = (clock: string) => meeting(planned(), metWith(), iArrive('09:58'), theyArrive(clock), iLeave('10:40'))
    expect(came('10:05').offence).toBeNull()
    expect(came('10:05:01').offence).toBe('late')
    expect(came('10:05').timeLostMs).toBe(0)
  })

  it('does not have the wait counted when they told me before the start', () => {
    const told = byHand({ kind: 'notice-given', minutes: 15 }, at('09:50'))
    expect(settle([...lateByTwelve(), told])).toMatchObject({ offence: null, notice: { beforeStart: true } })
    const after = byHand({ kind: 'notice-given', minutes: 5 }, at('10:03'))
    expect(settle([...lateByTwelve(), after])).toMatchObject({ offence: 'late', notice: { beforeStart: false } })
  })

  it('can be excused, which keeps the wait and its record', () => {
    const excused = byHand({ kind: 'excused', reason: 'emergency', note: null }, at('11:00'))
    const settled = settle([...lateByTwelve(), excused])
    expect(settled.excused).toEqual({ reason: 'emergency', note: null })
    expect(settled.offence).toBe('late')
  })

  it('keeps what I did for them, as long as I do not take it back', () => {
    const favour = byHand({ kind: 'favour-given', what: 'stayed-late', note: null }, at('11:00'))
    const undo = byHand({ kind: 'retracts', fact: favour.id }, at('11:01'))
    expect(settle([...lateByTwelve(), favour]).favours).toEqual([{ what: 'stayed-late', note: null }])
    expect(settle([...lateByTwelve(), favour, undo]).favours).toEqual([])
  })

  it('cannot be excused where there is no offence', () => {
    const excused = byHand({ kind: 'excused', reason: 'goodwill', note: null }, at('11:00'))
    const settled = meeting(planned(), metWith(), iArrive('09:58'), theyArrive('10:01'), iLeave('10:40'), excused)
    expect(settled.excused).toBeNull()
  })
})

describe('a client who was there first', () => {
  it('has an unknown lateness, and made me wait for nothing', () => {
    const before = fact({ kind: 'they-arrived', who: ada, signals: 2 }, [null, at('10:03')])
    const settled = meeting(planned(), metWith(), iArrive('10:03'), before, iLeave('10:45'))
    expect(settled.clientLateMs).toBeNull()
    expect(settled.wait?.ms).toBe(0)
    expect(settled.offence).toBeNull()
    expect(minutes(settled.myLateMs)).toBe(3)
  })

  it('is not late when they knocked while I was away', () => {
    const knock = fact({ kind: 'they-knocked', who: ada }, [null, at('10:07')])
    const settled = meeting(planned(), metWith(), iArrive('10:07'), knock, theyArrive('10:08'), iLeave('10:45'))
    expect(settled.wait?.ms).toBe(0)
  })
})

describe('whoever is not the client', () => {
  it('ends no wait: a note-taker', () => {
    const settled = meeting(planned(), metWith(), iArrive('09:58'), theyArrive('10:00', bot), iLeave('10:20'))
    expect(settled).toMatchObject({ outcome: null, confirmed: false, theirArrival: null })
    expect(settled.questions).toContain('did-they-come')
    expect(minutes(settled.wait?.ms)).toBe(20)
  })

  it('ends the wait but asks, when unknown', () => {
    const settled = meeting(planned(), metWith(), iArrive('09:58'), theyArrive('10:12', stranger), iLeave('10:45'))
    expect(settled).toMatchObject({ outcome: 'held', confirmed: false, questions: ['is-this-the-client'] })
    const known = byHand({ kind: 'participant-is', key: stranger.key, role: 'client' }, at('10:13'))
    const answered = meeting(
      planned(),
      metWith(),
      iArrive('09:58'),
      theyArrive('10:12', stranger),
      iLeave('10:45'),
      known,
    )
    expect(answered).toMatchObject({ confirmed: true, questions: [] })
  })

  it('leaves the wait running once I say that the unknown is my colleague', () => {
    const colleague = byHand({ kind: 'participant-is', key: stranger.key, role: 'colleague' }, at('10:13'))
    const settled = meeting(planned(), metWith(), iArrive('09:58'), theyArrive('10:12', stranger), colleague)
    expect(settled).toMatchObject({ theyAreHere: false, theirArrival: null })
    expect(settled.wait?.untilMs).toBeNull()
  })
})

describe('comings and goings', () => {
  it('keep the first arrival when the client leaves and comes back', () => {
    const settled = meeting(
      planned(),
      metWith(),
      iArrive('09:58'),
      theyArrive('10:12'),
      theyLeave('10:20'),
      theyArrive('10:25'),
      iLeave('10:45'),
    )
    expect(minutes(settled.wait?.ms)).toBe(12)
  })

  it('say that the client is gone until they are back', () => {
    const running = [planned(), metWith(), iArrive('09:58'), theyArrive('10:12'), theyLeave('10:20')]
    expect(settle(running).theyAreHere).toBe(false)
    expect(settle([...running, theyArrive('10:25')]).theyAreHere).toBe(true)
  })

  it('continue when I rejoin in place, and ask when I was away for longer', () => {
    const again = (clock: string) =>
      meeting(
        planned(),
        metWith(),
        iArrive('09:58'),
        alone('09:58', '10:03'),
        iLeave('10:03'),
        iArrive(clock),
        theyArrive('10:12'),
        iLeave('10:45'),
      )
    expect(again('10:04')).toMatchObject({ confirmed: true, questions: [] })
    expect(minutes(again('10:04').wait?.ms)).toBe(12)
    expect(again('10:08').questions).toEqual(['was-i-waiting'])
  })

  it('keep the wait when Meet removes a lone waiter who comes back', () => {
    const removed = fact({ kind: 'i-left', visit: 'v1', how: 'lone-timeout' }, at('10:07'))
    const settled = meeting(
      planned(),
      metWith(),
      iArrive('09:58'),
      alone('09:58', '10:07'),
      removed,
      iArrive('10:09'),
      alone('10:09', '10:12'),
      theyArrive('10:12'),
      iLeave('10:45'),
    )
    expect(settled.wait).toMatchObject({ ms: 12 * MINUTE, hasGap: true, wasAway: false })
    expect(settled.confirmed).toBe(true)
  })

  it('blame nobody for a time I was not there to see', () => {
    const back = fact({ kind: 'they-arrived', who: ada, signals: 2 }, [null, at('10:12')])
    const settled = meeting(
      planned(),
      metWith(),
      iArrive('09:58'),
      alone('09:58', '10:03'),
      iLeave('10:03'),
      iArrive('10:12'),
      back,
      iLeave('10:45'),
    )
    expect(settled.theirArrival).toEqual([at('10:03'), at('10:12')])
    expect(minutes(settled.wait?.ms)).toBe(3)
    expect(minutes(settled.wait?.longestMs)).toBe(12)
  })

  it('in two tabs end with the last tab', () => {
    const tabs = [planned(), metWith(), iArrive('09:58', 'a'), iArrive('10:00', 'b'), theyArrive('10:02')]
    expect(settle([...tabs, iLeave('10:10', 'a')]).iAmHere).toBe(true)
    expect(settle([...tabs, iLeave('10:10', 'a'), iLeave('10:44', 'b')]).ended).toEqual([at('10:44'), at('10:44')])
  })
})

describe('silence', () => {
  const silent = (until: string | null, there: boolean | null) =>
    fact({ kind: 'gap', visit: 'v1', there }, [at('10:05'), until === null ? null : at(until)])

  it('ends a meeting that nobody ended at its last sign of life', () => {
    const settled = meeting(planned(), metWith(), iArrive('09:58'), alone('09:58', '10:05'), silent(null, null))
    expect(settled).toMatchObject({ iAmHere: false, ended: [at('10:05'), null], endedHow: 'silence' })
    expect(minutes(settled.wait?.ms)).toBe(5)
  })

  it('is spanned, marked, when I was there all along', () => {
    const settled = meeting(
      planned(),
      metWith(),
      iArrive('09:58'),
      silent(null, null),
      silent('10:09', true),
      theyArrive('10:12'),
      iLeave('10:45'),
    )
    expect(settled.wait).toMatchObject({ ms: 12 * MINUTE, hasGap: true, wasAway: false })
    expect(settled.confirmed).toBe(true)
  })

  it('counts nothing until confirmed when I may have been away', () => {
    const facts = [planned(), metWith(), iArrive('09:58'), silent('10:09', null), theyArrive('10:12'), iLeave('10:45')]
    expect(settle(facts)).toMatchObject({ confirmed: false, questions: ['was-i-waiting'] })
    const yes = byHand({ kind: 'wait-confirmed', counted: true }, at('11:00'))
    expect(settle([...facts, yes])).toMatchObject({ confirmed: true, offence: 'late' })
    const no = byHand({ kind: 'wait-confirmed', counted: false }, at('11:00'))
    expect(settle([...facts, no])).toMatchObject({ confirmed: true, offence: null, timeLostMs: 0 })
  })
})

describe('a call that the client holds', () => {
  it('has me wait at the door, by nobody knows whose doing', () => {
    const facts = [
      planned(),
      metWith(),
      fact({ kind: 'i-knocked', visit: 'v1' }, at('09:59')),
      fact({ kind: 'admitted', visit: 'v1' }, at('10:09')),
      iArrive('10:09'),
      fact({ kind: 'they-arrived', who: ada, signals: 2 }, [null, at('10:09:01')]),
      iLeave('10:45'),
    ]
    const settled = settle(facts)
    expect(minutes(settled.wait?.ms)).toBe(9)
    expect(settled).toMatchObject({ confirmed: false, questions: ['why-did-i-wait'] })
    expect(settled.myLateMs).toBe(-MINUTE)
  })

  it('measures my lateness by the door, not by when I was let in', () => {
    const knock = fact({ kind: 'i-knocked', visit: 'v1' }, at('10:06'))
    expect(minutes(meeting(planned(), knock).myLateMs)).toBe(6)
  })
})

describe('a client who does not come', () => {
  const waited = () => [planned(), metWith(), iArrive('09:58'), alone('09:58', '10:20'), iLeave('10:20')]

  it('is asked about, never judged', () => {
    expect(settle(waited())).toMatchObject({
      outcome: null,
      confirmed: false,
      questions: ['did-they-come'],
      offence: null,
    })
  })

  it('is a no-show once I say so, and costs the time I waited', () => {
    const said = byHand({ kind: 'outcome-confirmed', outcome: 'no-show' }, at('10:20'))
    expect(settle([...waited(), said])).toMatchObject({
      outcome: 'no-show',
      confirmed: true,
      offence: 'no-show',
      timeLostMs: 20 * MINUTE,
    })
  })

  it('is not waited for when I leave before the start', () => {
    const settled = meeting(planned(), metWith(), iArrive('09:50'), iLeave('09:55'))
    expect(settled).toMatchObject({ questions: [], timeLostMs: 0 })
    expect(settled.wait?.ms).toBe(0)
  })
})

describe('what the user says', () => {
  it('outranks what was measured', () => {
    const said = byHand({ kind: 'they-arrived', who: null, signals: 0 }, at('10:06'))
    const settled = settle([...lateByTwelve(), said])
    expect(minutes(settled.wait?.ms)).toBe(6)
  })

  it('can be taken back, and the taking back too', () => {
    const facts = lateByTwelve()
    const said = byHand({ kind: 'they-arrived', who: null, signals: 0 }, at('10:06'))
    const undo = byHand({ kind: 'retracts', fact: said.id }, at('10:50'))
    const redo = byHand({ kind: 'retracts', fact: undo.id }, at('10:51'))
    expect(minutes(settle([...facts, said, undo]).wait?.ms)).toBe(12)
    expect(minutes(settle([...facts, said, undo, redo]).wait?.ms)).toBe(6)
  })

  it('"still waiting" denies an arrival that the page claimed', () => {
    const facts = [planned(), metWith(), iArrive('09:58'), theyArrive('10:02')]
    const waiting = byHand({ kind: 'alone', visit: 'by-hand' }, at('10:04'))
    expect(settle([...facts, waiting])).toMatchObject({ theirArrival: null, theyAreHere: false })
    expect(settle([...facts, waiting, theyArrive('10:12')]).theirArrival).toEqual([at('10:12'), at('10:12')])
  })

  it('makes a whole meeting that no page saw', () => {
    const settled = meeting(
      byHand({ kind: 'call-entered', channel: 'phone', code: null, title: 'Budget' }, at('10:00')),
      planned(),
      metWith(),
      byHand({ kind: 'i-arrived', visit: 'by-hand', signals: 0 }, at('10:00')),
      byHand({ kind: 'they-arrived', who: null, signals: 0 }, at('10:20')),
      byHand({ kind: 'i-left', visit: null, how: 'left' }, at('10:45')),
    )
    expect(settled).toMatchObject({ channel: 'phone', title: 'Budget', confirmed: true, evidence: ['hand'] })
    expect(minutes(settled.wait?.ms)).toBe(20)
  })

  it('corrects my arrival in a call without keeping me in it for ever', () => {
    const early = byHand({ kind: 'i-arrived', visit: 'by-hand', signals: 0 }, at('10:03'))
    const settled = settle([...lateByTwelve(), early])
    expect(settled.iAmHere).toBe(false)
    expect(minutes(settled.wait?.ms)).toBe(9)
  })
})

describe('a guess', () => {
  it('about the planned time keeps the meeting out of the statistics until it is confirmed', () => {
    const guess = fact({ kind: 'schedule-set', startMs: at('10:00'), endMs: null, timeZone: 'UTC' }, at('09:58'), {
      certainty: 'inferred',
    })
    const facts = [guess, metWith(), iArrive('09:58'), theyArrive('10:12'), iLeave('10:45')]
    expect(settle(facts)).toMatchObject({ confirmed: false, questions: ['when-was-it-planned'], overrunMs: null })
    expect(settle([...facts, planned()])).toMatchObject({ confirmed: true })
  })
})

describe('policy', () => {
  it('is the one in force when the meeting began', () => {
    const strict = (clock: string) =>
      byHand({ kind: 'policy-set', policy: { graceMinutes: 15 } }, at(clock), { subject: 'mine' })
    expect(settle([...lateByTwelve(), strict('09:00')]).offence).toBeNull()
    expect(settle([...lateByTwelve(), strict('10:30')]).offence).toBe('late')
  })

  it('of a client goes before the general one', () => {
    const general = byHand({ kind: 'policy-set', policy: { graceMinutes: 15 } }, at('09:30'), { subject: 'mine' })
    const own = byHand({ kind: 'policy-set', policy: { graceMinutes: 3 } }, at('09:00'), { subject: 'acme' })
    expect(settle([...lateByTwelve(), general, own]).policy.graceMinutes).toBe(3)
  })
})

describe('identity', () => {
  it('unites meetings that are the same occurrence with the same client', () => {
    const occurrence = { uid: 'weekly@google.com', originalStartMs: at('10:00') }
    const on = (subject: string, client: string | null = 'acme') =>
      fact({ kind: 'identified-as', occurrence, client }, at('10:00'), { subject })
    expect([...settleAll([on('m2'), on('m1')]).keys()]).toEqual(['m1'])
    expect([...settleAll([on('m2'), on('m1', 'other')]).keys()].toSorted()).toEqual(['m1', 'm2'])
  })

  it('of a merged client is the client it was merged into', () => {
    const merged = byHand({ kind: 'clients-merged', into: 'acme-inc' }, at('12:00'), { subject: 'acme' })
    expect(settle([...lateByTwelve(), merged]).clientId).toBe('acme-inc')
  })
})
