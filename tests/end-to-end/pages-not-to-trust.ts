import { afterEach, describe, expect, test } from 'vitest'
import { at, type BrowserName, beginDay, type Day, untilTrue } from './working-day.ts'

const MINUTE = 60_000

/** What broke earlier attendance trackers: pages that look like a call and are none, and calls that end in odd ways. */
export function testPagesNotToTrust(name: BrowserName) {
  let day: Day
  afterEach(() => day.end())

  describe(`in ${name}`, () => {
    test('a green room never joined is no meeting, nor is a tab restored on the screen after a call', async () => {
      day = await beginDay(name)
      const green = await day.openCall()
      const left = await day.openCall('xyz-wxyz-xyz', 'ended')
      await day.until('10:04')
      expect(await green.overlay()).toBe(null)
      expect(await left.overlay()).toBe(null)
      expect(await day.csv()).toEqual([])
    })

    test('a jump to another call in the same tab ends the first', async () => {
      day = await beginDay(name)
      const tab = await day.enterCall()
      await day.until('10:03')
      await tab.evaluate("standIn.jumpTo('xyz-wxyz-xyz')")
      // Not at once quickly on: what the page has to notice by itself takes a moment of the machine's time.
      await day.until('10:03:08')
      await day.leaveCall(tab, '10:05')
      const rows = await day.csv()
      expect(rows).toHaveLength(2)
      const ended = rows.map((row) => Date.parse(row['ended'] ?? '')).toSorted((a, b) => a - b)
      expect(Math.abs((ended[0] ?? 0) - day.saw('i-left'))).toBeLessThanOrEqual(6_000)
      expect(Math.abs((ended[1] ?? 0) - day.saw('i-left', 1))).toBeLessThanOrEqual(2_000)
    })

    test('removed as a lone waiter, I did not leave: the wait goes on when I am back', async () => {
      day = await beginDay(name)
      const tab = await day.enterCall()
      await day.until('09:59')
      await day.plan(tab, 'Acme', '10:00', '10:30')
      await day.until('10:06')
      day.removeMe()
      await day.until('10:09')
      await day.rejoin(tab)
      await day.until('10:12')
      day.guestComes()
      await day.leaveCall(tab, '10:14')
      const rows = await day.csv()
      expect(rows).toHaveLength(1)
      const trueMinutes = (day.saw('guest-came') - at('10:00')) / MINUTE
      expect(Math.abs(Number(rows[0]?.['wait_minutes']) - trueMinutes)).toBeLessThanOrEqual(2 / 60)
    })

    test('knocking at their door I wait, and whose doing it was is asked', async () => {
      day = await beginDay(name)
      day.closeDoor()
      const tab = await day.enterCall('09:59')
      await day.until('10:03')
      expect((await day.overlay(tab)).timer?.name).toContain('Waiting for')
      day.guestComes()
      await day.until('10:06')
      day.admitMe()
      await day.leaveCall(tab, '10:08')
      const rows = await day.csv()
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({ confirmed: 'false', wait_minutes: '' })
    })

    test('a page that is not understood says so and works by hand', async () => {
      day = await beginDay(name, '10:00')
      const tab = await day.openCall('abc-defg-hij', 'strange')
      await day.until('10:01:30')
      await untilTrue(async () => (await tab.overlay())?.buttons.includes('I’m here') === true)
      await tab.pressOverlay('I’m here')
      await untilTrue(async () => (await tab.overlay())?.timer?.name.includes('Waiting for') === true)
      await day.until('10:04')
      await tab.pressOverlay('They’re here')
      await day.until('10:06')
      const rows = await day.csv()
      expect(rows).toHaveLength(1)
      expect(Number(rows[0]?.['wait_minutes'])).toBeGreaterThan(1.5)
    })

    test.each(['en', 'de', 'ja', 'ar'])(
      'the overlay is found in the accessibility tree of a page in %s',
      async (language) => {
        day = await beginDay(name, '09:55', { language })
        const tab = await day.enterCall()
        await day.until('10:03')
        const seen = await day.overlay(tab)
        expect(seen.timer).toMatchObject({
          name: 'Waiting for the client',
          text: expect.stringMatching(/^0[23]:\d\d$/),
        })
        for (const control of ['They’re here', 'They told me', 'Move', 'Make small', 'Hide'])
          expect(seen.buttons).toContain(control)
        day.guestComes()
        await day.until('10:04')
        expect((await day.overlay(tab)).status).toContain('here')
      },
    )
  })
}
