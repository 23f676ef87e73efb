import type { Reading } from './calendar-in-page.ts'

/** A stored page and what must be read from it. */
export type CalendarStored = {
  readonly file: string
  readonly path: string
  readonly page: Partial<Reading['page']>
  /** Each as "day event@calendar"; a day that the page does not say is "?". */
  readonly chips: readonly string[]
  readonly bubble: Partial<NonNullable<Reading['bubble']>> | null
  readonly draft: Partial<NonNullable<Reading['draft']>> | null
}

const GRID = '/calendar/u/0/r'
const FENCE = 'fence000000000000000000001'
const WEEKLY = 'weekly00000000000000000001'
const TRIP = 'trip0000000000000000000001'
const FENCE_ON_24 = `2026-11-24 ${FENCE} vera@lind.test`
const at = (iso: string) => Date.parse(iso)
const one = (series: string, originalStart: string | null = null) => ({
  uid: `${series}@google.com`,
  originalStartMs: originalStart === null ? null : at(originalStart),
})
const FENCE_AT_9 = { startMs: at('2026-11-24T09:00+01:00'), endMs: at('2026-11-24T10:00+01:00') }
const NOBODY = { guests: [], organizer: null }
const NOWHERE = { place: null, meetCode: null, link: null }

const stored = (file: string, says: Partial<CalendarStored>): CalendarStored => ({
  file,
  path: GRID,
  chips: [],
  bubble: null,
  draft: null,
  ...says,
  page: { screen: 'grid', view: 'week', email: 'vera@lind.test', zone: 'Europe/Zurich', state: 'read', ...says.page },
})

export const CALENDAR_PAGES: readonly CalendarStored[] = [
  stored('week-2026-09.html', {
    chips: [
      `2026-11-24 ${TRIP} vera@lind.test`,
      FENCE_ON_24,
      `2026-11-24 ${FENCE} c_shared@group.calendar.google.com`,
      `2026-11-25 ${WEEKLY}_20261125T080000Z vera@lind.test`,
    ],
    page: { chips: { shown: 4, read: 4 } },
  }),
  stored('day-ja-2019-01.html', {
    path: `${GRID}/day/2019/1/30`,
    page: { view: 'day', email: null, zone: null, locale: 'ja' },
    chips: ['2019-01-30 choir000000000000000000001_20190130T000000Z vera@lind.test'],
  }),
  stored('month-de-2026-09.html', {
    page: { view: 'month', locale: 'de' },
    chips: [
      `2026-09-16 ${FENCE} vera@lind.test`,
      `2026-09-19 ${TRIP} vera@lind.test`,
      `2026-09-19 ${WEEKLY}_20260919T070000Z vera@lind.test`,
    ],
  }),
  stored('schedule-ar-2026-10.html', {
    path: `${GRID}/agenda`,
    page: { screen: 'schedule', view: 'schedule', locale: 'ar' },
    chips: [FENCE_ON_24, `2026-11-25 ${WEEKLY}_20261125T080000Z vera@lind.test`],
  }),
  stored('bubble-2026-08.html', {
    chips: [FENCE_ON_24],
    bubble: {
      eventId: FENCE,
      calendarId: 'vera@lind.test',
      occurrence: one(FENCE),
      title: 'Fence quote',
      ...FENCE_AT_9,
      timeZone: 'Europe/Zurich',
      allDay: false,
      place: '1 Example Street',
      meetCode: 'abc-defg-hij',
      link: null,
      organizer: 'vera@lind.test',
      guests: [
        { email: 'vera@lind.test', name: 'Vera Lind', response: 'accepted' },
        { email: 'jon@acme.test', name: 'Jon Acme', response: 'declined' },
        { email: 'ida@acme.test', name: null, response: 'needs-action' },
        { email: 'sam@acme.test', name: 'Sam Roe', response: 'tentative' },
      ],
    },
  }),
  stored('bubble-moved-de-2026-08.html', {
    page: { locale: 'de' },
    chips: [`2026-11-25 ${WEEKLY}_20261124T080000Z vera@lind.test`],
    bubble: {
      occurrence: one(WEEKLY, '2026-11-24T08:00Z'),
      title: 'Wochenruf',
      startMs: at('2026-11-25T13:00+01:00'),
      endMs: at('2026-11-25T13:45+01:00'),
      ...NOWHERE,
      link: 'https://lind.zoom.us/j/123456',
      organizer: null,
      guests: [
        { email: 'vera@lind.test', name: 'Vera Lind', response: null },
        { email: 'jon@acme.test', name: 'Jon Acme', response: null },
      ],
    },
  }),
  stored('bubble-second-ja-2026-10.html', {
    page: { locale: 'ja' },
    chips: [`2026-11-25 ${TRIP} vera@lind.test`, FENCE_ON_24],
    bubble: {
      occurrence: one(TRIP),
      title: '出張',
      allDay: true,
      startMs: at('2026-11-25T00:00+01:00'),
      endMs: at('2026-11-27T00:00+01:00'),
      ...NOBODY,
      ...NOWHERE,
    },
  }),
  stored('bubble-closed-2026-10.html', { chips: [FENCE_ON_24] }),
  stored('bubble-ar-2026-10.html', {
    path: `${GRID}/agenda`,
    page: { screen: 'schedule', view: 'schedule', locale: 'ar' },
    chips: [FENCE_ON_24],
    bubble: {
      occurrence: one(FENCE),
      startMs: at('2026-11-24T13:00+01:00'),
      endMs: at('2026-11-24T14:30+01:00'),
      ...NOWHERE,
      link: '+41 44 123 45 67',
      organizer: null,
      guests: [{ email: 'jon@acme.test', name: 'Jon Acme', response: null }],
    },
  }),
  stored('bubble-ambiguous-2026-10.html', {
    chips: [FENCE_ON_24],
    bubble: { occurrence: one(FENCE), title: 'Fence quote', startMs: null, endMs: null, allDay: false },
  }),
  stored('bubble-series-th-2026-10.html', {
    page: { locale: 'th' },
    chips: [`2026-11-25 ${WEEKLY}_20261125T080000Z vera@lind.test`],
    bubble: {
      occurrence: one(WEEKLY, '2026-11-25T08:00Z'),
      startMs: at('2026-11-25T09:00+01:00'),
      endMs: null,
    },
  }),
  stored('quick-create-2026-06.html', {
    chips: [FENCE_ON_24],
    draft: {
      kind: 'quick-create',
      editing: null,
      title: 'Fence quote',
      guests: ['vera@lind.test', 'jon@acme.test'],
      startMs: FENCE_AT_9.startMs,
    },
  }),
  stored('quick-create-task-2026-06.html', { chips: [FENCE_ON_24] }),
  stored('editor-2026-10.html', {
    path: `${GRID}/eventedit/ZmVuY2UwMDAwMDAwMDAwMDAwMDAwMDAwMDEgdmVyYUBsaW5kLnRlc3Q`,
    page: { screen: 'editor', view: null, state: 'empty' },
    draft: {
      kind: 'editor',
      editing: one(FENCE),
      title: 'Fence quote',
      guests: ['vera@lind.test', 'jon@acme.test', 'ida@acme.test', 'sam@acme.test'],
      startMs: FENCE_AT_9.startMs,
    },
  }),
  stored('editor-new-de-2026-06.html', {
    path: `${GRID}/eventedit`,
    page: { screen: 'editor', view: null, state: 'empty', locale: 'de' },
    draft: {
      kind: 'editor',
      editing: null,
      title: '',
      guests: ['jon@acme.test'],
      startMs: at('2026-11-24T13:00+01:00'),
    },
  }),
  stored('week-unreadable-2026-11.html', { page: { state: 'unreadable', chips: { shown: 2, read: 0 } } }),
  stored('settings-2026-06.html', {
    path: `${GRID}/settings`,
    page: { screen: 'settings', view: null, state: 'empty' },
  }),
]
