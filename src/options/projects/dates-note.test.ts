import { describe, expect, it, vi } from 'vitest'
import { mine, noon, plannedProject, taskDone, theirs } from '../../../tests/build/projects.ts'
import type { Fact } from '../../domain/meeting/fact.ts'
import { deriveProjects } from '../../domain/projects/derive-projects.ts'
import type { ProjectReading } from './read-projects.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { writeDatesNote } = await import('./dates-note.ts')
const { backwardWords, deliveryWords, noteWords, stateWords, whenWords } = await import('./plan-words.ts')

// Changes are due on Wednesday the 25th, proof on the 26th, print on Friday the 27th.
const tasks = [theirs('Changes', 2), mine('Proof', 1), mine('Print', 1)]
const brochure = plannedProject('2026-11-27', tasks)

function reading(facts: readonly Fact[], today: string, clientName: string | null = 'Acme'): ProjectReading {
  const [project] = deriveProjects(facts, noon(today), 'UTC')
  if (!project) throw new Error('nothing was planned')
  return { project, clientName, emails: [], done: [], closings: [] }
}
const note = (facts: readonly Fact[], today: string, clientName?: string | null) =>
  writeDatesNote(reading(facts, today, clientName), today)

describe('the note with the dates', () => {
  it('says what is due while nothing has moved', () => {
    expect(note([brochure], '2026-11-20')).toEqual({
      subject: 'Dates of Brochure',
      text: [
        'Hello Acme,',
        'these are the dates of Brochure:',
        '- Changes: Wednesday 25 November\n- Delivery: Friday 27 November',
        'If one of them is difficult for you, please tell me early, and we will find a way.',
      ].join('\n\n'),
    })
  })

  it('says what came late and which dates move, from where to where', () => {
    const { subject, text } = note([brochure, taskDone('Changes', '2026-11-27')], '2026-11-27')
    expect(subject).toBe('New dates of Brochure')
    expect(text.split('\n\n').slice(1, 3)).toEqual([
      '“Changes” was due on Wednesday 25 November and came on Friday 27 November. The dates of Brochure move by 2 working days:',
      '- Delivery: Tuesday 1 December (before: Friday 27 November)',
    ])
  })

  it('says what is missing, and until when the new dates hold', () => {
    expect(note([brochure], '2026-11-26').text).toContain(
      '“Changes” was due on Wednesday 25 November, and I don’t have it yet; the dates below hold if it comes today. The dates of Brochure move by 1 working day:',
    )
  })

  it('moves what the client still owes, too', () => {
    const twice = plannedProject('2026-11-27', [theirs('Copy', 1), theirs('Pictures', 1), mine('Print', 1)])
    const { text } = note([twice, taskDone('Copy', '2026-11-26')], '2026-11-26')
    expect(text).toContain('- Pictures: Friday 27 November (before: Thursday 26 November)')
  })

  it('never says that I was late as if it was theirs', () => {
    const late = [brochure, taskDone('Changes', '2026-11-25')]
    expect(note(late, '2026-12-04').subject).toBe('Dates of Brochure')
  })

  it('has the year where it is another one, and no open blank without a name', () => {
    const { text } = note([plannedProject('2027-01-29', tasks)], '2026-11-20', null)
    expect(text).toContain('Hello,\n')
    expect(text).toContain('Friday, 29 January 2027')
  })

  it('keeps whatever somebody calls themselves on one line', () => {
    expect(note([brochure], '2026-11-20', 'Acme\n\nBcc: all').text.split('\n\n')[0]).toBe('Hello Acme Bcc: all,')
  })
})

describe('a plan in words', () => {
  const planOf = (facts: readonly Fact[], today: string) => reading(facts, today).project.plan

  it('to print on Friday says what it needs by Wednesday', () => {
    expect(backwardWords(planOf([brochure], '2026-11-20'), '2026-11-20')).toBe(
      'To deliver on Friday 27 November: “Changes” by Wednesday 25 November.',
    )
    const alone = plannedProject('2026-11-27', [mine('Print', 1)])
    expect(backwardWords(planOf([alone], '2026-11-20'), '2026-11-20')).toContain('nothing is needed from the client')
  })

  it('says that the start was past when it was planned', () => {
    const late = plannedProject('2026-11-27', tasks, { madeOn: '2026-11-26' })
    expect(noteWords(planOf([late], '2026-11-26'), '2026-11-26')).toEqual([
      'To make this delivery, work had to begin on Tuesday 24 November, which was already past when it was planned.',
    ])
  })

  it('says from what to what the delivery moved, and by how many days of whose', () => {
    const plan = planOf([brochure, taskDone('Changes', '2026-11-26')], '2026-11-26')
    expect(deliveryWords(plan, 'Acme', '2026-11-26')).toBe(
      'Delivery on Mon 30 Nov instead of Fri 27 Nov: moved by the 1 working day that Acme had the ball too long.',
    )
    expect(deliveryWords(planOf([brochure], '2026-11-20'), 'Acme', '2026-11-20')).toBe(
      'Delivery on Fri 27 Nov, as planned.',
    )
  })

  it('says of each side what it was late with', () => {
    const facts = [brochure, taskDone('Changes', '2026-11-26'), taskDone('Proof', '2026-12-01')]
    const [changes, proof, print] = planOf(facts, '2026-12-01').tasks.map((task) => [
      whenWords(task, '2026-12-01'),
      stateWords(task, '2026-12-01'),
    ])
    expect(changes).toEqual([
      'due Wed 25 Nov',
      'Done on Thu 26 Nov. The client had it 1 working day too long, which moved the delivery.',
    ])
    expect(proof).toEqual([
      'Fri 27 Nov (planned for Thu 26 Nov)',
      'Done on Tue 1 Dec. It cost you 2 working days, which moves nothing.',
    ])
    expect(print).toEqual(['Mon 30 Nov (planned for Fri 27 Nov)', null])
  })
})
