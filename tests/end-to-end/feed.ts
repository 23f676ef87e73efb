import type { IncomingMessage, ServerResponse } from 'node:http'
import { afterEach, describe, expect, test } from 'vitest'
import type { Tab } from './driven-browser.ts'
import { type BrowserName, beginDay, CODE, type Day, untilTrue } from './working-day.ts'

const ADDRESS = `/calendar/ical/vera%40lind.test/private-${'0123456789abcdef'.repeat(2)}/basic.ics`

const EVENT = {
  uid: 'review@google.com',
  start: '20261124T100000Z',
  end: '20261124T110000Z',
  lines: [
    'SUMMARY:Review',
    'ORGANIZER;CN=Vera:mailto:vera@lind.test',
    'ATTENDEE;CN=Vera;PARTSTAT=ACCEPTED:mailto:vera@lind.test',
    'ATTENDEE;CN=Ada Lovelace;PARTSTAT=ACCEPTED:mailto:ada@acme.com',
    `X-GOOGLE-CONFERENCE:https://meet.google.com/${CODE}`,
  ],
}
const NEXT = { uid: 'next@google.com', start: '20261124T104500Z', end: '20261124T113000Z', lines: ['SUMMARY:Dentist'] }
const LATER = { uid: 'later@google.com', start: '20261124T200000Z', end: '20261124T210000Z', lines: ['SUMMARY:Call'] }

type FeedEvent = typeof EVENT

/** The calendar's server: what it holds, and how fresh its word is. */
function createFeed() {
  const feed = { events: [EVENT, NEXT, LATER] as FeedEvent[], stamp: '20261124T080000Z', asked: 0 }
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    if (request.url !== ADDRESS) {
      response.writeHead(404).end('<html>')
      return
    }
    feed.asked += 1
    response.writeHead(200, { 'content-type': 'text/calendar; charset=utf-8' }).end(written(feed))
  }
  return { feed, answer }
}

const written = ({ events, stamp }: { readonly events: readonly FeedEvent[]; readonly stamp: string }): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Google Inc//Google Calendar 70.9054//EN',
    'X-WR-CALNAME:vera@lind.test',
    'X-WR-TIMEZONE:UTC',
    ...events.flatMap(({ uid, start, end, lines }) => [
      'BEGIN:VEVENT',
      `DTSTART:${start}`,
      `DTEND:${end}`,
      `DTSTAMP:${stamp}`,
      `UID:${uid}`,
      ...lines,
      'STATUS:CONFIRMED',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

/** What follows from a calendar's secret address. */
export function testFeed(name: BrowserName) {
  let day: Day
  let feed: ReturnType<typeof createFeed>['feed']
  afterEach(() => day.end())

  async function begin(start: string) {
    const made = createFeed()
    feed = made.feed
    day = await beginDay(name, start, { others: { 'calendar.google.com': made.answer } })
  }
  async function giveAddress(address = `https://calendar.google.com${ADDRESS}`, said = 'Added.') {
    const options = await day.browser.openExtensionPage('options')
    await untilTrue(async () => (await options.text()).includes('Secret address in iCal format'))
    await options.type('.add-feed input', address)
    await options.click('.add-feed button[type=submit]')
    await untilTrue(async () => (await options.text()).includes(said))
    return options
  }
  const popupSays = (words: string) => day.popup((popup) => untilTrue(async () => (await popup.text()).includes(words)))
  const called = (tab: Tab, button: string) =>
    untilTrue(async () => (await tab.overlay())?.buttons.some((each) => each.startsWith(button)) === true)

  describe(`in ${name}, with a calendar's address`, () => {
    test('a call knows its client, its times and the next commitment without a click', async () => {
      await begin('09:50')
      const options = await giveAddress()
      const text = await options.text()
      expect(text).toContain('3 events')
      expect(text).not.toContain(ADDRESS)
      await options.close()
      await popupSays('Acme')
      const tab = await day.enterCall('09:58')
      await called(tab, 'With Acme')
      const { text: overlay } = await day.overlay(tab)
      const plain = overlay.replaceAll('\u00A0', ' ')
      expect(plain).toContain('10:40 AM')
      expect(plain).toContain('next commitment 10:45 AM')
      await day.until('10:07')
      await untilTrue(async () => (await day.overlay(tab)).text.includes('Gmail'))
      day.guestComes()
      await day.leaveCall(tab, '10:09')
      const [row] = await day.csv()
      expect(row).toMatchObject({ client: 'Acme', title: 'Review', outcome: 'held', confirmed: 'true' })
      expect(Number(row?.['wait_minutes'])).toBeCloseTo(7, 0)
      expect(row?.['scheduled_end']).toContain('T11:00:00')
    })

    // What a look says is decided in the background, the same in every browser: once is enough.
    test.runIf(name === 'chromium')(
      'what is gone at short notice is asked about, once a newer look says so',
      async () => {
        await begin('08:05')
        await (await giveAddress()).close()
        feed.events = [NEXT, LATER]
        await day.until('08:30')
        expect(feed.asked).toBe(2)
        expect((await day.csv()).length).toBe(0)
        feed.stamp = '20261124T083100Z'
        await day.until('08:56')
        await popupSays('gone from your calendar')
        const [row] = await day.csv()
        expect(row).toMatchObject({ client: 'Acme', outcome: '', confirmed: 'false' })
      },
    )

    test('an address that is none is refused in a sentence, and nothing is asked of anybody', async () => {
      await begin('09:50')
      const options = await giveAddress(
        'https://calendar.google.com/calendar/ical/x/public/basic.ics',
        'public address',
      )
      expect(feed.asked).toBe(0)
      await options.close()
    })
  })
}
