import { expect, test } from 'vitest'
import { readWhere } from './video-link.ts'

const where = (said: Partial<Parameters<typeof readWhere>[0]>) =>
  readWhere({ conference: '', location: '', description: '', ...said })

const nowhere = { place: null, meetCode: null, link: null }

test('an event that says nothing of it is held nowhere', () => {
  expect(where({})).toEqual(nowhere)
})

test.each([
  'https://acme.zoom.us/j/123456789',
  'https://zoom.us/my/anna',
  'https://acme.zoomgov.com/j/123456789',
  'https://teams.live.com/meet/9312345',
  'https://acme.webex.com/meet/anna',
  'https://whereby.com/anna',
  'tel:+49305550199',
])('%s is a link wherever it is said, and no place', (link) => {
  expect(where({ conference: link })).toEqual({ ...nowhere, link })
  expect(where({ location: link })).toEqual({ ...nowhere, link })
  expect(where({ description: `<a href="${link}">Join</a>` })).toEqual({ ...nowhere, link })
  expect(where({ description: `Come in (${link}).` })).toEqual({ ...nowhere, link })
})

test.each([
  ['+49 30 555 0199', '+49 30 555 0199'],
  ['(030) 555-0199', '(030) 555-0199'],
  ['Phone: +1 650-555-0100', '+1 650-555-0100'],
  ['電話: 03-5550-0199', '03-5550-0199'],
])('a number alone is called: %s', (location, link) => {
  expect(where({ location })).toEqual({ ...nowhere, link })
})

test.each(['Room 4', '10119 Berlin', 'Gate 12, 2nd floor', 'https://maps.example/12', '2026-11-24'])(
  'a place stays as it is: %s',
  (location) => {
    expect(where({ location })).toEqual({ ...nowhere, place: location })
  },
)

test('of a location that names a place and a call, the place is what is left', () => {
  const link = 'https://zoom.us/j/123456789'
  expect(where({ location: `Room 4, ${link}` })).toEqual({ ...nowhere, place: 'Room 4', link })
  expect(where({ location: 'https://meet.google.com/abc-defg-hij; Room 4' })).toMatchObject({ place: 'Room 4' })
})

test('a code of Meet is found in each place it may be', () => {
  const meetCode = 'abc-defg-hij'
  for (const said of ['conference', 'location', 'description'])
    expect(where({ [said]: `https://meet.google.com/${meetCode}` })).toEqual({ ...nowhere, meetCode })
})

test('a link in the text of an event held in Meet is not where it is held', () => {
  const description = 'Last time: https://zoom.us/j/123456789 or tel:+49305550199'
  expect(where({ conference: 'https://meet.google.com/abc-defg-hij', description })).toMatchObject({ link: null })
})

test('a name that looks like one of them is none', () => {
  const description =
    'https://zoom.us.evil.example/j/1 https://notzoom.us/j/1 https://example.org/?u=teams.microsoft.com'
  expect(where({ description })).toEqual(nowhere)
})
