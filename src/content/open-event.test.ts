import { expect, it } from 'vitest'
import { client } from '../../tests/build/client-brief.ts'
import { occurrenceKey } from '../domain/meeting/unite.ts'
import type { FirstBrief, MeetingBrief, Reply, Result } from '../messages/protocol.ts'
import type { EventLine } from '../overlay/calendar/calendar-state.ts'
import type { Bubble } from '../pages/calendar/read-bubble.ts'
import { createOpenEvent } from './open-event.ts'

const element = {} as Element
const bubble = (uid: string, changes: Partial<Bubble> = {}): Bubble => ({
  element,
  eventId: uid,
  calendarId: 'vera@lind.test',
  occurrence: { uid, originalStartMs: null },
  title: uid,
  startMs: 0,
  endMs: null,
  timeZone: 'UTC',
  allDay: false,
  place: null,
  meetCode: null,
  link: null,
  organizer: null,
  guests: [],
  ...changes,
})

/** A background that answers when the test says so. */
function opening() {
  const asked: { verb: string; question: unknown; answer: (value: unknown) => void }[] = []
  const lines: (EventLine | null)[] = []
  const briefs: MeetingBrief[] = []
  const errors: string[] = []
  const open = createOpenEvent({
    ask: (verb, question) =>
      new Promise<Result<Reply<typeof verb>>>((resolve) => {
        asked.push({ verb, question, answer: (value) => resolve(value as Result<Reply<typeof verb>>) })
      }),
    now: () => 7,
    onLine: (line) => lines.push(line),
    onMark: () => undefined,
    onBrief: (brief) => briefs.push(brief),
    onError: (error) => errors.push(error),
  })
  const answer = async (nth: number, value: unknown) => {
    asked[nth]?.answer(value)
    await new Promise((resolve) => setTimeout(resolve))
  }
  return { open, asked, lines, briefs, errors, answer }
}

const seen = (uid: string, canStart: boolean, clients = [client()], firsts: FirstBrief[] = []) => ({
  ok: true,
  value: { mark: { key: occurrenceKey({ uid, originalStartMs: null }), clients }, canStart, firsts },
})

it('tells the background what the page says of the event, and nothing else of the page', async () => {
  const { open, asked } = opening()
  void open.see(bubble('review'), 'vera@lind.test', 5)
  const { element: _, eventId: __, calendarId: ___, ...event } = bubble('review')
  expect(asked[0]?.question).toEqual({ event, myEmail: 'vera@lind.test', atMs: 5 })
})

it('says what is known beside the bubble until it closes', async () => {
  const { open, lines, answer } = opening()
  void open.see(bubble('review'), null, 5)
  await answer(0, seen('review', false))
  void open.see(null, null, 6)
  expect(lines).toEqual([null, { clients: [client()], canStart: false, firsts: [], beside: element }, null])
})

it('says nothing of an event with nobody known that cannot be started', async () => {
  const { open, lines, answer } = opening()
  void open.see(bubble('own'), null, 5)
  await answer(0, seen('own', false, []))
  expect(lines).toEqual([null, null])
})

it('says that it is the first meeting with somebody of whom nothing is on record', async () => {
  const { open, lines, answer } = opening()
  const firsts = [{ client: null, name: 'Acme', words: 'Up to 5 minutes late is fine.' }]
  void open.see(bubble('kickoff'), null, 5)
  await answer(0, seen('kickoff', false, [], firsts))
  expect(lines.at(-1)).toEqual({ clients: [], canStart: false, firsts, beside: element })
})

it('keeps the line while the page says more of the same event', async () => {
  const { open, lines, answer } = opening()
  void open.see(bubble('review'), null, 5)
  await answer(0, seen('review', false))
  void open.see(bubble('review', { place: 'Café Rex' }), null, 6)
  expect(lines.at(-1)).not.toBeNull()
})

it('never puts the answer about one event beside another', async () => {
  const { open, lines, answer } = opening()
  void open.see(bubble('review'), null, 5)
  void open.see(bubble('lunch'), null, 6)
  await answer(0, seen('review', true))
  expect(lines).toEqual([null, null])
  await answer(1, seen('lunch', true, []))
  expect(lines.at(-1)).toEqual({ clients: [], canStart: true, firsts: [], beside: element })
})

it('starts the clock of the event that is open, and of none when none is', async () => {
  const { open, asked, briefs, answer } = opening()
  await open.startHere()
  expect(asked).toEqual([])
  void open.see(bubble('lunch'), null, 6)
  void open.startHere()
  expect(asked[1]).toMatchObject({ verb: 'event/here', question: { key: ' lunch', atMs: 7 } })
  await answer(1, { ok: true, value: { brief: { meeting: {} } } })
  expect(briefs).toHaveLength(1)
})
