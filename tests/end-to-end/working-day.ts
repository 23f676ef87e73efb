import Papa from 'papaparse'
import type { LogEntry, Room } from '../meet-stand-in/room.ts'
import { type StandIn, serveStandIn } from '../meet-stand-in/serve.ts'
import { launchChromium } from './chrome/launch-chromium.ts'
import type { BrowserUnderTest, OverlaySeen, Tab } from './driven-browser.ts'
import { launchFirefox } from './firefox/launch-firefox.ts'

export const CODE = 'abc-defg-hij'
export const ADA = { key: '7', name: 'Ada Lovelace' }
export const BOT = { key: '8', name: "Ada's Notetaker" }

/** `at('10:12')` on the day that all scenarios play: Tuesday 24 November 2026, UTC. */
export const at = (clock: string): number => Date.parse(`2026-11-24T${clock.length === 5 ? `${clock}:00` : clock}Z`)

const momentOf = (moment: string | number): number => (typeof moment === 'number' ? moment : at(moment))

const SECOND = 1000

export type BrowserName = BrowserUnderTest['name']

type Launch = (setting: { readonly standInPort: number; readonly startMs: number }) => Promise<BrowserUnderTest>

const LAUNCHES: Readonly<Record<BrowserName, Launch>> = {
  chromium: (setting) => launchChromium({ dist: 'dist/chrome', ...setting }),
  firefox: (setting) => launchFirefox({ dist: 'dist/firefox', ...setting }),
}

type Wishes = {
  readonly language?: string
  readonly without?: string
  readonly launch?: Launch
  /** Who answers at Google's other addresses. */
  readonly others?: Parameters<typeof serveStandIn>[0]
}

export type Day = Awaited<ReturnType<typeof beginDay>>

/** A browser with the built extension, and Meet; its clock begins at `start` and runs quickly where nothing happens. */
export async function beginDay(
  name: BrowserName,
  start: string | number = '09:55',
  { language = 'en', without = '', launch = LAUNCHES[name], others = {} }: Wishes = {},
) {
  const standIn: StandIn = await serveStandIn(others)
  const browser = await launch({ standInPort: standIn.port, startMs: momentOf(start) })

  /** Nothing that happened in a call is still on its way to the page when time goes on. */
  async function until(moment: string | number) {
    await untilTrue(async () => standIn.isCaughtUp())
    await browser.untilClock(momentOf(moment))
  }
  const change = (change: (room: Room) => Partial<Room>, code = CODE) => standIn.change(code, change)
  const urlOf = (code: string, state?: string) => {
    const asked = new URLSearchParams({ lang: language, without, ...(state ? { state } : {}) })
    return `https://meet.google.com/${code}?${asked}`
  }

  return {
    browser,
    standIn,
    until,
    async openCall(code = CODE, state?: string) {
      const tab = await browser.open(urlOf(code, state))
      await untilTrue(() => tab.evaluate<boolean>("document.querySelector('c-wiz') !== null"))
      return tab
    },
    /** In a call of one's own from this moment on. */
    async enterCall(clock = '09:58') {
      const tab = await this.openCall()
      await until(clock)
      await this.join(tab)
      return tab
    },
    /** Out of it at this moment, and until that is written down. */
    async leaveCall(tab: Tab, clock: string) {
      await until(clock)
      await this.leave(tab)
      await until(at(clock) + 20 * SECOND)
    },
    join: (tab: Tab) => tab.click('[jsname="Qx7uuf"] button'),
    leave: (tab: Tab) => tab.click('[jsname="CQylAd"]'),
    rejoin: (tab: Tab) => tab.click('[jsname="W6suGc"]'),
    guestComes: (guest = ADA, code = CODE) => change((room) => ({ guests: [...room.guests, guest] }), code),
    guestLeaves: (guest = ADA) => change((room) => ({ guests: room.guests.filter(({ key }) => key !== guest.key) })),
    guestKnocks: (guest = ADA) => change((room) => ({ knocking: [...room.knocking, guest] })),
    /** Whoever knocks is let in. */
    admit: () => change((room) => ({ knocking: [], guests: [...room.guests, ...room.knocking] })),
    closeDoor: () => change(() => ({ door: 'closed' })),
    admitMe: () => change(() => ({ door: 'open' })),
    present: (presenting: boolean) => change(() => ({ presenting })),
    removeMe: () => change((room) => ({ removed: room.removed + 1 })),
    /** The truth: when the page saw the first of these, by its own clock. */
    saw: (what: LogEntry['what'], nth = 0): number => {
      const entry = standIn.log().filter((each) => each.what === what)[nth]
      if (!entry) throw new Error(`the page never saw ${what}: ${JSON.stringify(standIn.log())}`)
      return entry.atMs
    },
    overlay: (tab: Tab): Promise<OverlaySeen> =>
      // It is told to the accessibility tree a moment after it is drawn.
      untilThere(() => tab.overlay()),
    /** Says in the overlay whom the meeting is with and when it was planned. */
    async plan(tab: Tab, client = 'Acme', start = '10:00', end = '10:45') {
      await tab.pressOverlay('Name the client')
      await tab.fillOverlay('Client', client)
      await tab.pressOverlay('Save')
      await untilButton(tab, `With ${client}`)
      await tab.pressOverlay('Change')
      await tab.fillOverlay('Start', start)
      await tab.fillOverlay('End', end)
      await tab.pressOverlay('Save')
      await untilButton(tab, 'Planned')
    },
    /** What the popup says, drawn anew. */
    async popup<T>(look: (popup: Tab) => Promise<T>): Promise<T> {
      const popup = await browser.openExtensionPage('popup')
      await untilTrue(() => popup.evaluate<boolean>("document.querySelector('main')?.childElementCount > 0"))
      const seen = await look(popup)
      await popup.close()
      return seen
    },
    /** The rows of the CSV that the options page exports, as by a press on its button. */
    async csv(): Promise<Record<string, string>[]> {
      const options = await browser.openExtensionPage('options')
      await untilTrue(async () => (await options.text()).includes('Export CSV'))
      await options.evaluate(CATCH_DOWNLOAD)
      await options.click('#data .buttons button')
      await untilTrue(async () => (await options.evaluate<string>('window.caught ?? ""')) !== '')
      const text = await options.evaluate<string>('window.caught')
      await options.close()
      return Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true })
        .data
    },
    async end() {
      await browser.close()
      standIn.close()
    },
  }
}

/** A download as text: what is handed to the browser is read where it is handed over. */
const CATCH_DOWNLOAD = `(() => {
  window.caught = ''
  const create = URL.createObjectURL
  URL.createObjectURL = (blob) => { blob.text().then((text) => { window.caught = text }); return create.call(URL, blob) }
  return true
})()`

const untilButton = (tab: Tab, name: string) =>
  untilTrue(async () => (await tab.overlay())?.buttons.some((button) => button.startsWith(name)) === true)

/** Real time, for what takes a moment to be drawn. */
async function untilThere<T>(look: () => Promise<T | null>, withinMs = 8_000, what: unknown = look): Promise<T> {
  const endMs = performance.now() + withinMs
  for (;;) {
    const seen = await look()
    if (seen !== null) return seen
    if (performance.now() > endMs) throw new Error(`not so within ${withinMs} ms: ${String(what)}`)
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}

export async function untilTrue(look: () => Promise<boolean>, withinMs?: number): Promise<void> {
  await untilThere(async () => (await look()) || null, withinMs, look)
}
