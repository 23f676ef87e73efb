import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { StandInEvent } from '../calendar-stand-in/calendar.ts'
import { beginCalendarDay, type CalendarDay, VIEWS } from './calendar-day.ts'
import { clientsOnRecord } from './calendar-ledger.ts'
import type { Tab } from './driven-browser.ts'
import { at, type BrowserName, CODE, untilTrue } from './working-day.ts'

const MINUTE = 60_000

/** Ids have 26 characters. */
const event = (name: string, from: string, to: string, more: Partial<StandInEvent>): StandInEvent => ({
  eventId: name.padEnd(26, '0'),
  title: `The ${name}`,
  start: `2026-11-24T${from}`,
  end: `2026-11-24T${to}`,
  ...more,
})
const coffee = event('coffee', '10:00', '10:20', { place: 'Café Rex', guests: [{ email: 'bo@beta.test', name: 'Bo' }] })
const review = event('review', '11:00', '12:00', { meetCode: CODE, guests: [{ email: 'ada@acme.test', name: 'Ada' }] })
const again = event('again', '13:00', '13:30', { guests: [{ email: 'gil@gamma.test' }] })
const first = event('first', '14:00', '14:30', { guests: [{ email: 'dot@delta.test' }] })
const own = event('own', '15:00', '16:00', {})
const stranger = event('stranger', '17:00', '17:30', { guests: [{ email: 'eve@epsilon.test' }] })
const LANGUAGES = ['en', 'de', 'ja', 'ar']
const EVENTS = [coffee, review, again, first, own, stranger]

/** What is laid over a calendar, and what comes of it. */
export function testCalendar(name: BrowserName) {
  let day: CalendarDay
  const begin = async (start: string) => {
    day = await beginCalendarDay(name, start, { events: EVENTS, facts: clientsOnRecord() })
  }

  describe(`in ${name}, one browser for all languages`, () => {
    let tab: Tab
    beforeAll(() => begin('07:00'))
    afterAll(() => day.end())
    afterEach(() => tab.close())
    const saved = () => day.calendar.log().filter(({ what }) => what === 'saved').length

    test.each(LANGUAGES)(
      'in %s, an event that is opened says how it was, and chips are marked in every view',
      async (language) => {
        tab = await day.openCalendar(language)
        await day.openEvent(tab, review.eventId)
        await day.untilSaid(tab, 'kept you waiting 4 of 6, median 11 min')
        await day.untilSaid(tab, 'Confirm the day before?')
        await day.openEvent(tab, again.eventId)
        await day.untilSaid(tab, 'is off your schedule: three no-shows')
        await day.untilUnsaid(tab, 'Confirm the day before?')
        await day.openEvent(tab, first.eventId)
        await day.untilSaid(tab, 'too few to say: 1 meeting')
        await day.openEvent(tab, stranger.eventId)
        await day.untilSaid(tab, 'First meeting: set the terms')
        expect((await day.overlay(tab)).buttons).toEqual(['Copy words'])
        await day.openEvent(tab, coffee.eventId)
        await day.untilSaid(tab, 'never kept you waiting, 6 meetings')
        expect((await day.overlay(tab)).buttons).toEqual([])
        await day.closeEvent(tab)
        await day.untilUnsaid(tab, 'never')
        for (const view of VIEWS) {
          await tab.click(`.bar .${view}`)
          day.calendar.drawAgain()
          await day.untilMarked(tab, review.eventId, 'watch')
          await day.untilMarked(tab, again.eventId, 'off')
          await day.untilMarked(tab, first.eventId, 'known')
          await day.untilMarked(tab, coffee.eventId, 'known')
          expect(await day.marks(tab, own.eventId)).toEqual(['none'])
        }
        expect(day.calendar.log().filter(({ what }) => what === 'stripped')).toEqual([])
      },
    )

    test.each(LANGUAGES)('in %s, whoever is off the schedule is named before the event is saved', async (language) => {
      const savedBefore = saved()
      tab = await day.openCalendar(language)
      await tab.click('.bar .create')
      await day.invite(tab, 'gil@gamma.test')
      await day.untilSaid(tab, 'is off your schedule: three no-shows')
      await day.untilSaid(tab, 'They come back by paying ahead.')
      await day.invite(tab, 'ada@acme.test')
      await day.untilSaid(tab, 'the day before?')
      await tab.pressOverlay('Hide')
      await day.untilUnsaid(tab, 'is off your schedule')
      await tab.click('[jsname="rhPddf"]')
      await tab.click('.remove')
      await day.invite(tab, 'gil@gamma.test')
      await untilTrue(() => tab.evaluate<boolean>("location.pathname.includes('eventedit')"))
      expect((await tab.overlay())?.text ?? '').not.toContain('off your schedule')
      await tab.click('#xSaveBu')
      await tab.click('.bar .create')
      await day.invite(tab, 'gil@gamma.test')
      await day.untilSaid(tab, 'is off your schedule: three no-shows')
      expect(saved() - savedBefore).toBe(1)
    })
  })

  describe(`in ${name}`, () => {
    afterEach(() => day.end())
    const open = async (start: string) => {
      await begin(start)
      return day.openCalendar()
    }

    test('the clock of a meeting in person runs from "I’m here", and all that is said of it is on record', async () => {
      const tab = await open('09:55')
      await day.openEvent(tab, coffee.eventId)
      await day.untilSaid(tab, 'never kept you waiting, 6 meetings')
      await tab.pressOverlay('I’m here')
      await untilTrue(async () => (await day.overlay(tab)).timer?.name === 'Starts in')
      expect(await day.isOpen(tab)).toBe(true)
      expect(await tab.evaluate<string>('document.activeElement.localName')).not.toBe('hard-stop-overlay')
      await day.until('10:05')
      expect((await day.overlay(tab)).timer?.name).toBe('Waiting for Beta')
      await untilTrue(async () => (await day.browser.badge()) === '5')
      await day.until('10:12')
      const before = await day.browser.nowMs()
      await tab.pressOverlay('They’re here')
      await untilTrue(async () => (await day.overlay(tab)).timer?.text.startsWith('Leave') === true)
      const after = await day.browser.nowMs()
      await day.until('10:22')
      await tab.pressOverlay('I left')
      await day.untilSaid(tab, 'Recorded')
      const said = await day.popup((popup) => popup.text())
      expect(said).toContain('late 1 of the last 7, 12 min')
      const row = (await day.csv()).find(({ channel }) => channel === 'in-person')
      expect(row).toMatchObject({ client: 'Beta', outcome: 'held', confirmed: 'true', title: coffee.title })
      expect(row?.['scheduled_end']).toContain('T10:20:00')
      const waitMs = Number(row?.['wait_minutes']) * MINUTE
      expect(waitMs).toBeGreaterThanOrEqual(before - at('10:00') - 1_000)
      expect(waitMs).toBeLessThanOrEqual(after - at('10:00') + 1_000)
      expect(Number(row?.['overrun_minutes'])).toBeCloseTo(2, 0)
    })

    test('a meeting in person runs on where the calendar is opened anew, and what is hidden is hidden whole', async () => {
      const tab = await open('09:55')
      await day.openEvent(tab, coffee.eventId)
      await day.untilSaid(tab, 'never kept you waiting, 6 meetings')
      await tab.pressOverlay('I’m here')
      await untilTrue(async () => (await day.overlay(tab)).timer !== null)
      await tab.reload()
      await untilTrue(async () => (await tab.overlay())?.timer?.name === 'Starts in')
      await day.untilMarked(tab, coffee.eventId, 'known')
      await tab.pressOverlay('Hide')
      await day.untilMarked(tab, coffee.eventId, 'none')
      expect((await tab.overlay())?.timer ?? null).toBeNull()
    })

    test('one key hides all that a client must not see, and brings it back', async () => {
      const tab = await open('07:00')
      await day.openEvent(tab, review.eventId)
      await day.untilMarked(tab, review.eventId, 'watch')
      await day.untilSaid(tab, 'kept you waiting 4 of 6')
      await day.browser.tellTabs({ push: 'overlay/toggle' })
      await day.untilMarked(tab, review.eventId, 'none')
      await day.untilUnsaid(tab, 'kept you waiting')
      await day.openEvent(tab, coffee.eventId)
      await day.untilMarked(tab, coffee.eventId, 'none')
      expect(await day.isOpen(tab)).toBe(true)
      await day.browser.tellTabs({ push: 'overlay/toggle' })
      await day.untilMarked(tab, review.eventId, 'watch')
      await day.untilMarked(tab, coffee.eventId, 'known')
      await day.untilSaid(tab, 'never kept you waiting')
    })

    test('a call is known whose event was seen in the calendar', async () => {
      const tab = await open('10:50')
      await day.openEvent(tab, review.eventId)
      await day.untilSaid(tab, 'kept you waiting 4 of 6')
      const call = await day.enterCall('10:58')
      await untilTrue(async () => (await call.overlay())?.timer?.name === 'Starts in')
      const seen = await day.overlay(call)
      expect(seen.buttons).toContain('With Acme')
      expect(seen.buttons.map((name) => name.replaceAll('\u00A0', ' '))).toContain('Planned 11:00 AM–12:00 PM')
      expect(seen.text.replaceAll('\u00A0', ' ')).toContain('Leave 12:00 PM')
    })
  })
}
