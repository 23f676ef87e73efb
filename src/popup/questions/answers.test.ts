import { describe, expect, it, vi } from 'vitest'
import { buildEvent, single } from '../../../tests/build/events.ts'
import {
  alone,
  at,
  byHand,
  fact,
  iArrive,
  iLeave,
  metWith,
  planned,
  stranger,
  theyArrive,
} from '../../../tests/build/facts.ts'
import type { Fact, FactDraft } from '../../domain/meeting/fact.ts'
import type { Question } from '../../domain/meeting/meeting.ts'
import { settle } from '../../domain/meeting/settle.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { answersTo, OTHER_OUTCOMES } = await import('./answers.ts')

const recorded = (draft: FactDraft): Fact => ({ ...draft, device: 'laptop', recordedAt: at('12:00'), schema: 1 })
const saying = { id: 'said', meeting: 'm1', atMs: at('12:00') }

const occurrence = single('e1@google.com')
const booked = [metWith(), fact({ kind: 'identified-as', occurrence, client: 'acme' }, at('08:00'))]
const shown = (start: string, clock: string) => {
  const { status: _, busy: __, ...event } = buildEvent({ occurrence, startMs: at(start) })
  return fact({ kind: 'event-seen', ...event }, [at('08:00'), at(clock)])
}

const OPEN: Record<Question, readonly Fact[]> = {
  'who-was-it': [planned(), iArrive('09:58'), theyArrive('10:12'), iLeave('10:47')],
  'is-this-the-client': [planned(), metWith(), iArrive('09:58'), theyArrive('10:12', stranger), iLeave('10:47')],
  'when-was-it-planned': [metWith(), iArrive('09:58'), theyArrive('10:12'), iLeave('10:47')],
  'did-they-come': [planned(), metWith(), iArrive('09:58'), alone('09:58', '10:20'), iLeave('10:20')],
  'why-did-i-wait': [
    planned(),
    metWith(),
    fact({ kind: 'i-knocked', visit: 'v1' }, at('09:58')),
    fact({ kind: 'admitted', visit: 'v1' }, at('10:12')),
    theyArrive('10:12'),
    iLeave('10:47'),
  ],
  'was-i-waiting': [
    planned(),
    metWith(),
    iArrive('09:58'),
    iLeave('10:02'),
    iArrive('10:08', 'v2'),
    alone('10:08', '10:12', 'v2'),
    theyArrive('10:12'),
    iLeave('10:47', 'v2'),
  ],
  'who-called-it-off': [
    ...booked,
    shown('10:00', '08:00'),
    fact({ kind: 'event-absent', occurrence, why: 'gone' }, [at('08:00'), at('09:00')]),
  ],
  'who-moved-it': [...booked, shown('10:00', '08:00'), shown('11:00', '09:00')],
}

describe.each(Object.entries(OPEN) as [Question, readonly Fact[]][])('%s', (question, facts) => {
  const meeting = settle(facts)

  it('is open', () => expect(meeting.questions).toContain(question))

  it('is closed by each answer that says something', () => {
    for (const answer of answersTo(question, meeting)) {
      if (answer.does !== 'say') continue
      expect(settle([...facts, recorded(answer.say(saying))]).questions).not.toContain(question)
    }
  })

  it('has an answer', () => expect(answersTo(question, meeting).length).toBeGreaterThan(0))
})

it('whether they came is also closed by every answer behind "Something else"', () => {
  for (const answer of OTHER_OUTCOMES) {
    if (answer.does !== 'say') throw new Error('says nothing')
    expect(settle([...OPEN['did-they-come'], recorded(answer.say(saying))]).questions).toEqual([])
  }
})

it('who called it off is answered by the likeliest first, and is never a guess against them', () => {
  const first = (organizer: string | null, domains: string[]) => {
    const [event, ...rest] = OPEN['who-called-it-off'].toSorted((a) => (a.kind === 'event-seen' ? -1 : 1))
    const named = byHand({ kind: 'client-named', name: 'Acme', emails: [], domains, people: [] }, at('08:00'), {
      subject: 'acme',
    })
    const meeting = settle([{ ...event, organizer } as Fact, named, ...rest])
    return answersTo('who-called-it-off', meeting)[0]?.word
  }
  expect(first('ada@acme.test', ['acme.test'])).toBe('popup_answer_they_called_off_late')
  expect(first('me@me.test', ['acme.test'])).toBe('popup_answer_i_called_off')
  expect(first(null, ['acme.test'])).toBe('popup_answer_called_off_in_time')
})
