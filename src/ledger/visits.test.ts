import { describe, expect, it } from 'vitest'
import { at, iArrive, MINUTE, metWith, planned, theyArrive } from '../../tests/build/facts.ts'
import { emptyLedger } from '../../tests/build/ledger.ts'
import { appendFacts } from './append.ts'
import type { Ledger } from './database.ts'
import { findMeeting } from './queries.ts'
import { closeSilent, noteAlive } from './visits.ts'

async function waiting(): Promise<Ledger> {
  const ledger = emptyLedger()
  await appendFacts(ledger, [planned(), metWith(), iArrive('09:58')])
  return ledger
}

type Seen = { readonly watchedSince?: string; readonly aloneSince?: string | null }

const alive = (ledger: Ledger, clock: string, { watchedSince = '09:58', aloneSince = '09:58' }: Seen = {}) =>
  noteAlive(
    ledger,
    {
      meeting: 'm1',
      visit: 'v1',
      atMs: at(clock),
      watchedSinceMs: at(watchedSince),
      aloneSinceMs: aloneSince === null ? null : at(aloneSince),
    },
    at(clock),
  )

const meeting = async (ledger: Ledger) => {
  const row = await findMeeting(ledger, 'm1')
  if (!row) throw new Error('no meeting')
  return row.meeting
}

describe('a visit that nobody ended', () => {
  it('stops at its last sign of life, with the wait that was seen', async () => {
    const ledger = await waiting()
    await alive(ledger, '10:06')
    expect(await closeSilent(ledger, at('10:07'))).toEqual([])
    expect(await closeSilent(ledger, at('13:00'))).toEqual(['m1'])
    const settled = await meeting(ledger)
    expect(settled).toMatchObject({ iAmHere: false, endedHow: 'silence', ended: [at('10:06'), null] })
    expect(settled.wait?.ms).toBe(6 * MINUTE)
    expect(settled.questions).toContain('did-they-come')
  })

  it('is closed once, however often it is looked at', async () => {
    const ledger = await waiting()
    await alive(ledger, '10:06')
    await closeSilent(ledger, at('13:00'))
    const before = await ledger.facts.count()
    expect(await closeSilent(ledger, at('13:01'))).toEqual([])
    expect(await ledger.facts.count()).toBe(before)
  })

  it('is over at once when the browser was started anew', async () => {
    const ledger = await waiting()
    await alive(ledger, '10:06')
    await closeSilent(ledger, at('10:06:20'), 0)
    expect((await meeting(ledger)).iAmHere).toBe(false)
  })
})

describe('a visit that is heard again', () => {
  it('after a page that slept: the wait spans the gap, marked', async () => {
    const ledger = await waiting()
    await alive(ledger, '10:02')
    await closeSilent(ledger, at('10:08'))
    await alive(ledger, '10:09', { watchedSince: '10:09' })
    const settled = await meeting(ledger)
    expect(settled).toMatchObject({ iAmHere: true, wait: { sinceMs: at('10:00'), hasGap: true, wasAway: false } })
  })

  it('after a page that was awake and only unheard: there was no gap', async () => {
    const ledger = await waiting()
    await alive(ledger, '10:02')
    await closeSilent(ledger, at('10:08'))
    await alive(ledger, '10:09')
    expect(await meeting(ledger)).toMatchObject({ iAmHere: true, wait: { hasGap: false } })
  })

  it('and falls silent a second time: it stops at the second', async () => {
    const ledger = await waiting()
    await alive(ledger, '10:02')
    await closeSilent(ledger, at('10:08'))
    await alive(ledger, '10:09')
    await closeSilent(ledger, at('10:30'))
    expect(await meeting(ledger)).toMatchObject({ iAmHere: false, ended: [at('10:09'), null] })
  })

  it('with them there: nothing is said of being alone', async () => {
    const ledger = await waiting()
    await appendFacts(ledger, [theyArrive('10:01')])
    await alive(ledger, '10:20', { aloneSince: null })
    await closeSilent(ledger, at('11:00'))
    const settled = await meeting(ledger)
    expect(settled.outcome).toBe('held')
    expect(settled.ended).toEqual([at('10:20'), null])
  })
})
