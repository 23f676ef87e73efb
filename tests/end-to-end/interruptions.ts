import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, test } from 'vitest'
import { at, type BrowserName, beginDay, type Day, untilTrue } from './working-day.ts'

const MINUTE = 60_000
const WEEK = 7 * 24 * 60 * MINUTE
const CLOSE_MS = 2_000
/** What was seen while time ran quickly is on disk, and copied, after that much of the machine's time. */
const WRITTEN_MS = 2_000
/** Seconds after 09:59: through the start and the minute after it, and from there to six minutes past. */
const STOPS = {
  often: Array.from({ length: 30 }, (_, index) => 4 * (index + 1)),
  seldom: Array.from({ length: 8 }, (_, index) => 120 + 30 * (index + 1)),
}

/** Whatever stops, dies or is replaced while somebody waits: nothing is lost, nothing doubled, the time is right. */
export function testInterruptions(name: BrowserName) {
  let day: Day
  afterEach(() => day.end())

  async function beginWait() {
    day = await beginDay(name)
    const tab = await day.enterCall()
    await day.until('09:59')
    await day.plan(tab, 'Acme', '10:00', '10:30')
    return tab
  }

  async function onlyRow() {
    const rows = await day.csv()
    expect(rows).toHaveLength(1)
    return rows[0] as Record<string, string>
  }

  const secondsOf = (text = '') => text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

  /** The clock on screen shows the time since 10:00. */
  async function clockIsRight(tab: Awaited<ReturnType<Day['openCall']>>) {
    await untilTrue(async () => (await tab.overlay())?.timer?.name === 'Waiting for Acme')
    const [seen, nowMs] = [await day.overlay(tab), await day.browser.nowMs()]
    expect(Math.abs(secondsOf(seen.timer?.text) * 1000 - (nowMs - at('10:00')))).toBeLessThanOrEqual(CLOSE_MS)
  }

  const waitIsTrue = (row: Record<string, string>) => {
    const trueMs = day.saw('guest-came') - at('10:00')
    expect(Math.abs(Number(row['wait_minutes']) * MINUTE - trueMs)).toBeLessThanOrEqual(CLOSE_MS)
  }

  describe(`in ${name}`, () => {
    test('the background stops every few seconds, and every half minute from then on', async () => {
      const tab = await beginWait()
      for (const seconds of [...STOPS.often, ...STOPS.seldom]) {
        await day.browser.stopBackground()
        await day.until(at('09:59') + seconds * 1000)
        if (seconds % 180 === 0) await clockIsRight(tab)
      }
      day.guestComes()
      await day.browser.stopBackground()
      await day.until('10:08')
      await day.browser.stopBackground()
      await day.leave(tab)
      await day.until('10:08:20')
      waitIsTrue(await onlyRow())
    })

    test('the browser is killed while I wait and started again', async () => {
      await beginWait()
      await day.until('10:04')
      await day.browser.kill()
      await day.browser.restart(20_000)
      const again = await day.openCall()
      await day.join(again)
      await clockIsRight(again)
      await day.until('10:09')
      day.guestComes()
      await day.leaveCall(again, '10:12')
      const row = await onlyRow()
      expect(row['client']).toBe('Acme')
      waitIsTrue(row)
    })

    test('the browser loses its database while I wait: all of it is there again, which is said', async () => {
      await beginWait()
      await day.until('10:04')
      await pause(WRITTEN_MS)
      await day.browser.kill()
      day.browser.loseDatabase()
      await day.browser.restart(1_000)
      const tab = await day.openCall()
      await day.join(tab)
      await clockIsRight(tab)
      const said = await day.popup(async (popup) => {
        await untilTrue(async () => (await popup.text()).includes('Put back from the spare copy'))
        return popup.text()
      })
      expect(said).toContain('Acme')
      await day.until('10:09')
      day.guestComes()
      await day.leaveCall(tab, '10:11')
      waitIsTrue(await onlyRow())
    })

    test('a meeting that nobody ended stops at its last sign of life', async () => {
      await beginWait()
      await day.until('10:06')
      await pause(WRITTEN_MS)
      await day.browser.kill()
      const killedMs = at('10:06')
      await day.browser.restart(2 * 60 * MINUTE)
      await day.popup((popup) => untilTrue(async () => (await popup.text()).includes('Did Acme come')))
      const row = await onlyRow()
      const endedMs = Date.parse(row['ended'] ?? '')
      expect(endedMs).toBeLessThanOrEqual(killedMs + CLOSE_MS)
      expect(endedMs).toBeGreaterThan(killedMs - 16_000)
      expect(row['outcome']).toBe('')
    })

    test('the same link next week is another meeting, and offers the client', async () => {
      const tab = await beginWait()
      await day.leaveCall(tab, '10:04')
      await day.browser.kill()
      await day.browser.restart(WEEK)
      const again = await day.openCall()
      await day.join(again)
      await untilTrue(async () => (await again.overlay())?.buttons.some((button) => button.includes('Acme')) === true)
      expect(await day.csv()).toHaveLength(2)
    })

    test('the extension is reloaded in mid-call and picks it up, with one overlay', async () => {
      const tab = await beginWait()
      await day.until('10:03')
      const count = (which: string) => tab.evaluate<number>(`document.querySelectorAll('${which}').length`)
      await tab.evaluate("document.querySelector('hard-stop-overlay').id = 'old'")
      await day.browser.reloadExtension()
      // What the old copy has drawn may stand still until the new one takes its place.
      await untilTrue(async () => (await count('hard-stop-overlay:not(#old)')) === 1)
      await clockIsRight(tab)
      expect(await count('hard-stop-overlay')).toBe(1)
      await day.until('10:08')
      day.guestComes()
      await day.leaveCall(tab, '10:10')
      waitIsTrue(await onlyRow())
    })
  })
}
