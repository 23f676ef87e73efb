import { expect, it } from 'vitest'
import { at } from '../../../tests/build/facts.ts'
import type { SeenEvent } from './look.ts'
import { mergeSighting } from './merge-sighting.ts'
import type { PageEvent } from './page-event.ts'

const ada = { email: 'ada@acme.test', name: 'Ada', response: 'accepted' as const }
const bob = { email: 'bob@acme.test', name: null, response: null }

const known: SeenEvent = {
  occurrence: { uid: 'once@google.com', originalStartMs: null },
  title: 'Review',
  startMs: at('10:00'),
  endMs: at('10:45'),
  timeZone: 'UTC',
  allDay: false,
  place: 'Room 1',
  meetCode: 'abc-defg-hij',
  link: null,
  organizer: 'ada@acme.test',
  guests: [ada],
  status: 'tentative',
  busy: false,
}
const { status: _, busy: __, ...bare } = known
const page = (shown: Partial<PageEvent>): PageEvent => ({ ...bare, ...shown })

it('takes what the page shows, and keeps what it is silent of', () => {
  const shown = page({ title: 'Review, moved', startMs: at('11:00'), endMs: null, place: null, organizer: null })
  expect(mergeSighting(known, shown)).toEqual({
    ...known,
    title: 'Review, moved',
    startMs: at('11:00'),
    endMs: null,
    status: 'confirmed',
  })
})

it('keeps the times where the page words them ambiguously', () => {
  const inZone = { ...known, allDay: true, timeZone: 'Asia/Tokyo' }
  expect(mergeSighting(inZone, page({ title: '', startMs: null, endMs: null }))).toEqual({
    ...inZone,
    status: 'confirmed',
  })
  expect(mergeSighting(null, page({ startMs: null }))).toBeNull()
})

it('adds guests and forgets none: those not shown may be folded away', () => {
  expect(mergeSighting(known, page({ guests: [bob] }))?.guests).toEqual([ada, bob])
  const declined = { email: 'ADA@acme.test', name: null, response: 'declined' as const }
  expect(mergeSighting(known, page({ guests: [declined] }))?.guests).toEqual([{ ...ada, response: 'declined' }])
})
