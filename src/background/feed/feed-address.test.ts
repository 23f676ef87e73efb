import { describe, expect, test } from 'vitest'
import { maskAddress, parseAddress } from './feed-address.ts'

const SECRET = 'private-0123456789abcdef0123456789ab3f9a'
const PATH = `calendar.google.com/calendar/ical/anna%40studio.example/${SECRET}/basic.ics`
const ADDRESS = `https://${PATH}`

describe('an address', () => {
  test.each([
    ['as Google shows it', ADDRESS],
    ['with space around it', `  ${ADDRESS}\n`],
    ['for calendar programs', `webcal://${PATH}`],
    ['with something behind it', `${ADDRESS}?hl=en#top`],
  ])('%s is accepted', (_, text) => {
    expect(parseAddress(text)).toEqual({ ok: true, address: ADDRESS })
  })

  test.each([
    ['', 'not-an-address'],
    ['my calendar', 'not-an-address'],
    [`http://${PATH}`, 'not-an-address'],
    [`https://anna:secret@${PATH}`, 'not-an-address'],
    [`javascript:fetch("${ADDRESS}")`, 'not-an-address'],
    [ADDRESS.replace('google.com', 'google.com.evil.example'), 'not-google'],
    [ADDRESS.replace('google.com', 'google.com:8443'), 'not-google'],
    [ADDRESS.replace('calendar.google', 'www.google'), 'not-google'],
    [ADDRESS.replace(SECRET, 'public'), 'public'],
    ['https://calendar.google.com/calendar/u/0/r/settings', 'not-secret'],
    ['https://calendar.google.com/calendar/embed?src=anna%40studio.example', 'not-secret'],
    [ADDRESS.replace(SECRET, 'private-'), 'not-secret'],
    [`${ADDRESS}/../../../../logout`, 'not-secret'],
  ])('like "%s" is refused: %s', (text, error) => {
    expect(parseAddress(text)).toEqual({ ok: false, error })
  })

  test('is shown by the last letters of its secret alone', () => {
    expect(maskAddress(ADDRESS)).toBe('calendar.google.com … 3f9a')
  })
})
