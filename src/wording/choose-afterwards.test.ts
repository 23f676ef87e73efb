import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAftermath } from '../../tests/build/any-aftermath.ts'
import { type Aftermath, chooseAfterwards, occasionOfNext } from './choose-afterwards.ts'

const NONE = { late: 0, 'no-show': 0, 'late-cancellation': 0, 'late-move': 0 }

const choose = ({
  meeting,
  ...rest
}: Partial<Omit<Aftermath, 'meeting'>> & { meeting?: Partial<Aftermath['meeting']> }) =>
  chooseAfterwards({
    meeting: { outcome: 'held', confirmed: true, offence: null, excused: null, ...meeting },
    standing: 'fine',
    offences: NONE,
    next: 'nothing',
    ...rest,
  })

const noShow = { outcome: 'no-show', offence: 'no-show' } as const
const EXCUSED = { reason: 'emergency', note: null } as const

test('a first no-show has its own words, and a call', () => {
  expect(choose({ meeting: noShow, offences: { ...NONE, 'no-show': 1 } })).toEqual(['no-show-first', 'call-script'])
})

test('a first no-show after late arrivals is a first no-show still', () => {
  expect(choose({ meeting: noShow, offences: { ...NONE, late: 4, 'no-show': 1 } })[0]).toBe('no-show-first')
})

test.each(['no-show', 'late-cancellation', 'late-move'] as const)('a repeated %s has other words', (kind) => {
  expect(choose({ meeting: { outcome: kind, offence: kind }, offences: { ...NONE, [kind]: 2 } })[0]).toBe(
    `${kind}-repeated`,
  )
})

test('coming late once is no big deal', () => {
  expect(choose({ meeting: { offence: 'late' }, offences: { ...NONE, late: 1 } })).toEqual([])
})

test('a pattern is talked about, unless a boundary was just set', () => {
  const late = { meeting: { offence: 'late' }, standing: 'pattern', offences: { ...NONE, late: 4 } } as const
  expect(choose({ ...late, next: 'security' })).toEqual(['pattern-talk', 'call-script', 'confirm-day-before'])
  expect(choose({ ...late, next: 'see' })).toEqual(['call-script'])
})

test('a client who is good is thanked, and a new one is told how I work', () => {
  expect(choose({ standing: 'good', next: 'flexibility' })).toEqual(['thank-you'])
  expect(choose({ standing: 'new' })).toEqual(['expectations'])
})

test('whoever came when I had left is offered another way', () => {
  expect(choose({ meeting: { outcome: 'came-after-i-left' } })).toEqual(['continue-phone', 'continue-slot'])
})

test('each step about a client has its words, or needs none', () => {
  expect(occasionOfNext('way-back')).toBe('off-the-schedule')
  expect(occasionOfNext('off-the-schedule')).toBe('pattern-talk')
  expect(occasionOfNext('see')).toBeNull()
})

describe('whatever happened', () => {
  const ACCUSING = /-repeated$|^pattern-talk$/

  test('a first offence is never answered as a habit, nor is an excused one', () => {
    fc.assert(
      fc.property(anyAftermath, fc.boolean(), ({ meeting, ...rest }, excused) => {
        const first = { ...NONE, ...(meeting.offence && { [meeting.offence]: 1 }) }
        const chosen = choose({
          ...rest,
          meeting: { ...meeting, excused: excused ? EXCUSED : null },
          offences: excused ? rest.offences : first,
        })
        expect(chosen.filter((occasion) => ACCUSING.test(occasion))).toEqual([])
      }),
    )
  })

  test('nothing follows from what is not confirmed, save what the user decided before', () => {
    fc.assert(
      fc.property(anyAftermath, ({ meeting, ...rest }) => {
        const decided = rest.standing === 'off-the-schedule' ? ['off-the-schedule'] : []
        expect(choose({ ...rest, meeting: { ...meeting, confirmed: false } })).toEqual(decided)
      }),
    )
  })
})
