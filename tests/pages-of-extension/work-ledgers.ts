import type { Day, EpochMs, ExpectationsCard, Fact, ProjectTask } from '../../src/domain/meeting/fact.ts'
import { HOSTILE_NAMES, writeLedger } from './ledgers.ts'

const DAY = 86_400_000

export const CARD: ExpectationsCard = {
  steps: ['A talk about what you need', 'An offer with a date', 'A draft', 'Your changes, once', 'Delivery'],
  timelines: 'A first draft two weeks after the brief; delivery a week after your changes.',
  responsibilities: 'One person who decides. Final changes by Wednesday to print on Friday.',
  graceMinutes: 5,
  noticeHours: 24,
  movesAllowed: 1,
  responseTime: 'Within one working day, from both of us.',
  reach: 'By phone from 9 to 5. In a hurry, call and do not write.',
  fee: null,
}

/** The day so many working days from the one on which it is that moment, weekends left out; the day itself is 0. */
export function workingDay(now: EpochMs, away: number): Day {
  let atMs = now
  let left = Math.abs(away)
  const isWorked = () => ![0, 6].includes(new Date(atMs).getUTCDay())
  while (!isWorked()) atMs -= DAY
  while (left > 0) {
    atMs += Math.sign(away) * DAY
    if (isWorked()) left -= 1
  }
  return new Date(atMs).toISOString().slice(0, 10)
}

const task = (id: string, name: string, who: ProjectTask['who'], days: number): ProjectTask => ({ id, name, who, days })

/** Two versions of the card, one client told each, one with a card of their own; three projects: on time, moved, over. */
export function workInHand(now: EpochMs): Fact[] {
  const { facts, add, client } = writeLedger()
  client('acme', 'Acme', now - 90 * DAY)
  client('beta', 'Beta & Söhne', now - 80 * DAY)
  client('gamma', 'Gamma Studio', now - 70 * DAY)
  client('noor', 'شركة النور للتجارة والاستشارات', now - 60 * DAY)
  const card = (id: string, atMs: EpochMs, body: ExpectationsCard) => {
    add('expectations', id, atMs, { kind: 'expectations-written', card: body }, true)
    return facts.at(-1)?.id ?? ''
  }
  const told = (id: string, version: string, how: 'invitation' | 'talk', atMs: EpochMs) =>
    add('client', id, atMs, { kind: 'expectations-told', card: version, how }, true)
  const first = card('mine', now - 60 * DAY, { ...CARD, graceMinutes: 10 })
  const second = card('mine', now - 30 * DAY, CARD)
  told('acme', first, 'invitation', now - 55 * DAY)
  told('beta', second, 'talk', now - 20 * DAY)
  card('gamma', now - 10 * DAY, { ...CARD, noticeHours: 48, fee: 'Half of the fee for a meeting cancelled later.' })

  const plan = (id: string, of: string, name: string, deliverOn: Day, tasks: readonly ProjectTask[]) =>
    add(
      'project',
      id,
      now - 25 * DAY,
      { kind: 'project-planned', client: of, name, deliverOn, tasks, weekend: [6, 7], daysOff: [] },
      true,
    )
  const done = (id: string, which: string, on: Day) =>
    add('project', id, now - DAY, { kind: 'task-done', task: which, on }, true)
  plan('brochure', 'acme', 'Brochure', workingDay(now, 0), [
    task('brief', 'Brief', 'client', 1),
    task('draft', 'Draft', 'me', 4),
    task('changes', 'Final changes', 'client', 2),
    task('print', 'Print', 'me', 2),
  ])
  done('brochure', 'brief', workingDay(now, -8))
  done('brochure', 'draft', workingDay(now, -4))
  plan('site', 'noor', 'موقع الشركة الجديد', workingDay(now, 12), [
    task('text', 'Texts and pictures', 'client', 3),
    task('build', 'Build', 'me', 5),
    task('check', 'A check by everybody who has a say in it, together and in one go', 'client', 2),
  ])
  plan('logo', 'beta', 'Logo', workingDay(now, -5), [task('sketch', 'Sketch', 'me', 2)])
  done('logo', 'sketch', workingDay(now, -5))
  add('project', 'logo', now - DAY, { kind: 'project-closed', how: 'delivered', on: workingDay(now, -5) }, true)
  return facts
}

/** The same screens with names and words that try to be more. */
export function hostileWork(now: EpochMs): Fact[] {
  const { facts, add, client } = writeLedger()
  const long = 'x'.repeat(4_000)
  add(
    'expectations',
    'mine',
    now - DAY,
    {
      kind: 'expectations-written',
      card: { ...CARD, steps: [...HOSTILE_NAMES], reach: long, fee: long },
    },
    true,
  )
  HOSTILE_NAMES.forEach((name, index) => {
    client(`hostile-${index}`, name, now - 30 * DAY)
    const tasks = [task('one', name, 'client', 1), task('two', long, 'me', 1)]
    const planned = {
      client: `hostile-${index}`,
      name,
      deliverOn: workingDay(now, 3),
      tasks,
      weekend: [6, 7],
      daysOff: [],
    }
    add('project', `hostile-${index}`, now - 2 * DAY, { kind: 'project-planned', ...planned }, true)
  })
  return facts
}
