import { afterEach, describe, expect, test } from 'vitest'
import { ADA, at, BOT, type BrowserName, beginDay, type Day, untilTrue } from './working-day.ts'

const MINUTE = 60_000
const CLOSE = 2 / 60
const RULE_OF_THUMB = 'Rule of thumb'

/** Minutes from one moment to another, as the page saw them. */
const minutes = (fromMs: number, toMs: number) => (toMs - fromMs) / MINUTE

const near = (text: string | undefined, expected: number) => {
  expect(text).not.toBe('')
  expect(Math.abs(Number(text) - expected), `${text} is not ${expected}`).toBeLessThanOrEqual(CLOSE)
}

/** Who waited for whom, in every order of coming and going. */
export function testWaits(name: BrowserName) {
  let day: Day
  afterEach(() => day.end())

  async function onlyRow() {
    const rows = await day.csv()
    expect(rows).toHaveLength(1)
    return rows[0] as Record<string, string>
  }
  const settleWho = async (tab: Awaited<ReturnType<Day['openCall']>>) => {
    await tab.pressOverlay('Show all')
    await tab.pressOverlay('Yes')
  }

  describe(`in ${name}`, () => {
    test('whether they still come is said to me alone, and only while they are awaited', async () => {
      day = await beginDay(name)
      const tab = await day.enterCall()
      await day.until('09:59')
      await day.plan(tab)
      const says = async (words: string) => (await day.overlay(tab)).text.includes(words)
      expect(await says(RULE_OF_THUMB)).toBe(false)
      await day.until('10:07')
      for (const words of ['in 10 still come by 10:45', 'Send the note.', RULE_OF_THUMB])
        expect(await says(words), words).toBe(true)
      day.present(true)
      await untilTrue(() => says('Leave 10:45 AM ·'))
      expect(await says(RULE_OF_THUMB)).toBe(false)
      day.present(false)
      await untilTrue(() => says(RULE_OF_THUMB))
      await day.until('10:12')
      day.guestComes()
      await untilTrue(() => says('Leave 10:45 AM ·'))
      await tab.pressOverlay('Show all')
      await untilTrue(() => says('Time left'))
      expect(await says(RULE_OF_THUMB)).toBe(false)
    })

    describe('the record says', () => {
      test('12 minutes when the client came at 10:12, and 2 over when I left at 10:47', async () => {
        day = await beginDay(name)
        const tab = await day.enterCall()
        await day.until('09:59')
        await day.plan(tab)
        expect((await day.overlay(tab)).timer?.name).toBe('Starts in')
        await day.until('10:05')
        expect((await day.overlay(tab)).timer?.name).toBe('Waiting for Acme')
        await untilTrue(async () => (await day.browser.badge()) === '5')
        await day.until('10:12')
        day.guestComes()
        await day.until('10:12:30')
        expect((await day.overlay(tab)).text).not.toContain('late')
        await settleWho(tab)
        await day.until('10:40:05')
        expect((await day.overlay(tab)).status).toContain('5 minutes left')
        await day.until('10:46')
        expect((await day.overlay(tab)).alert).toContain('time to leave')
        await day.leaveCall(tab, '10:47')
        const said = await day.popup((popup) => popup.text())
        expect(said).toContain('Acme')
        expect(said).toContain('late 1 of the last 1, 12 min')
        const row = await onlyRow()
        expect(row).toMatchObject({
          client: 'Acme',
          outcome: 'held',
          confirmed: 'true',
          scheduled_start: expect.stringContaining('T10:00:00'),
        })
        near(row['wait_minutes'], minutes(at('10:00'), day.saw('guest-came')))
        near(row['overrun_minutes'], minutes(at('10:45'), day.saw('i-left')))
        near(row['wait_minutes'], 12)
        near(row['overrun_minutes'], 2)
        // The browser itself asks whether anybody is signed in; we ask nothing of anybody.
        const asked = day.standIn.visited().filter((address) => !/^(?:meet|accounts)\.google\.com\//.test(address))
        expect(asked).toEqual([])
      })

      test('nothing of their lateness when they were there before I looked, and mine', async () => {
        day = await beginDay(name, '10:02')
        day.guestComes()
        const tab = await day.enterCall('10:05')
        await day.until('10:06')
        await tab.pressOverlay('Show all')
        await day.plan(tab, 'Acme', '10:00', '10:30')
        await day.leaveCall(tab, '10:08')
        const row = await onlyRow()
        expect(row).toMatchObject({ client_late_minutes: '', client_arrival: '', outcome: 'held' })
        expect(Number(row['wait_minutes'])).toBe(0)
        near(row['my_late_minutes'], minutes(at('10:00'), day.saw('i-joined')))
      })

      test('no wait when the client was first', async () => {
        day = await beginDay(name)
        day.guestComes()
        const tab = await day.enterCall()
        await day.leaveCall(tab, '10:04')
        const row = await onlyRow()
        expect(Number(row['wait_minutes'])).toBe(0)
        expect(row['client_late_minutes']).toBe('')
      })

      test('no wait when the client knocked while I was late', async () => {
        day = await beginDay(name, '10:03')
        day.guestKnocks()
        const tab = await day.enterCall('10:06')
        await day.until('10:06:20')
        day.admit()
        await day.leaveCall(tab, '10:10')
        const row = await onlyRow()
        expect(Number(row['wait_minutes'])).toBe(0)
        expect(row['client_late_minutes']).toBe('')
        near(row['my_late_minutes'], minutes(at('10:00'), day.saw('i-joined')))
      })

      test('that nobody came when only a note-taker did, and asks', async () => {
        day = await beginDay(name)
        const tab = await day.enterCall()
        await day.until('09:59')
        await day.plan(tab, 'Acme', '10:00', '10:30')
        await day.until('10:03')
        day.guestComes(BOT)
        await day.until('10:05')
        expect((await day.overlay(tab)).timer?.name).toBe('Waiting for Acme')
        await day.leaveCall(tab, '10:16')
        expect(await day.popup((popup) => popup.text())).toContain('Did Acme come')
        expect(await onlyRow()).toMatchObject({ outcome: '', confirmed: 'false', client_arrival: '' })
      })

      test('the first arrival of a client who leaves and comes back', async () => {
        day = await beginDay(name)
        const tab = await day.enterCall()
        await day.until('10:04')
        day.guestComes()
        await day.until('10:08')
        day.guestLeaves()
        await day.until('10:10')
        day.guestComes()
        await day.leaveCall(tab, '10:12')
        near((await onlyRow())['wait_minutes'], minutes(at('10:00'), day.saw('guest-came')))
      })

      test('one wait when I went out and came back in place', async () => {
        day = await beginDay(name)
        const tab = await day.enterCall()
        await day.until('10:02')
        await day.leave(tab)
        await day.until('10:03')
        await day.rejoin(tab)
        await day.until('10:08')
        day.guestComes()
        await day.leaveCall(tab, '10:10')
        near((await onlyRow())['wait_minutes'], minutes(at('10:00'), day.saw('guest-came')))
      })

      test('one meeting for two tabs in a call, and closing one does not end it', async () => {
        day = await beginDay(name)
        const first = await day.openCall()
        const second = await day.openCall()
        await day.until('09:58')
        await day.join(first)
        await day.join(second)
        await day.until('10:03')
        await first.close()
        await day.until('10:05')
        expect((await day.overlay(second)).timer?.text).toMatch(/^0[45]:\d\d$/)
        day.guestComes()
        await day.leaveCall(second, '10:08')
        const row = await onlyRow()
        near(row['wait_minutes'], minutes(at('10:00'), day.saw('guest-came')))
        expect(Date.parse(row['ended'] ?? '')).toBeGreaterThan(at('10:07:50'))
      })

      test('a no-show once I say so in the popup, with one click, and not before', async () => {
        day = await beginDay(name)
        const tab = await day.enterCall()
        await day.until('09:59')
        await day.plan(tab, 'Acme', '10:00', '10:30')
        await day.leaveCall(tab, '10:16:10')
        expect(await onlyRow()).toMatchObject({ outcome: '', confirmed: 'false' })
        const said = await day.popup(async (popup) => {
          await popup.click('.unsettled .buttons button')
          await untilTrue(async () => (await popup.text()).includes('absent 1 of the last 1'))
          return popup.text()
        })
        expect(said).toContain('Undo')
        expect(await onlyRow()).toMatchObject({ outcome: 'no-show', confirmed: 'true' })
      })

      test('no wait for the ten minutes that I was early', async () => {
        day = await beginDay(name, '09:48')
        const tab = await day.enterCall('09:50')
        await day.until('09:51')
        await day.plan(tab, 'Acme', '10:00', '10:30')
        await day.until('09:59')
        expect((await day.overlay(tab)).timer?.name).toBe('Starts in')
        day.guestComes(ADA)
        await day.leaveCall(tab, '10:01')
        const row = await onlyRow()
        expect(Number(row['wait_minutes'])).toBe(0)
        near(row['my_late_minutes'], minutes(at('10:00'), day.saw('i-joined')))
      })
    })
  })
}
