import type { Browser, Page } from 'puppeteer-core'
import puppeteer from 'puppeteer-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { StandInEvent } from '../calendar-stand-in/calendar.ts'
import { serveCalendarStandIn } from '../calendar-stand-in/serve.ts'
import type * as inPage from './calendar-live-in-page.ts'
import { bundle } from './stored-pages.ts'

declare const module: typeof inPage

const LANGUAGES = ['en', 'de', 'ja', 'ar'] as const
const ZONE = 'Europe/Zurich'
const at = (iso: string) => Date.parse(`${iso}+01:00`)

const FENCE: StandInEvent = {
  eventId: 'fence000000000000000000001',
  title: 'Fence, quote',
  start: '2026-11-24T13:00',
  end: '2026-11-24T14:30',
  place: '1 Example Street',
  meetCode: 'abc-defg-hij',
  guests: [
    { email: 'vera@lind.test', name: 'Vera Lind', response: 'accepted', organizer: true },
    { email: 'jon@acme.test', name: 'Jon Acme' },
  ],
}
/** Moved from the 24th at nine. */
const CALL: StandInEvent = {
  eventId: 'weekly00000000000000000001_20261124T080000Z',
  title: 'Weekly call',
  start: '2026-11-26T09:30',
  end: '2026-11-26T10:00',
}
const TRIP: StandInEvent = {
  eventId: 'trip0000000000000000000001',
  title: 'Trip',
  start: '2026-11-25',
  end: '2026-11-26',
}

let standIn: Awaited<ReturnType<typeof serveCalendarStandIn>>
let browser: Browser
let page: Page
let watcher: string

beforeAll(async () => {
  standIn = await serveCalendarStandIn()
  watcher = await bundle('calendar-live-in-page.ts', 'module')
  browser = await puppeteer.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    pipe: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP calendar.google.com:443 127.0.0.1:${standIn.port}, MAP * ~NOTFOUND`,
    ],
  })
  page = await browser.newPage()
})
afterAll(async () => {
  await browser?.close()
  standIn?.close()
})
beforeEach(() => standIn.change(() => ({ zone: ZONE, events: [FENCE, CALL, TRIP] })))

async function open(view: string, language = 'en', more = '') {
  await page.goto(`https://calendar.google.com/calendar/u/0/r/${view}?lang=${language}${more}`)
  await page.waitForSelector(view.startsWith('eventedit') ? '#xTiIn' : '[data-eventid]')
  await page.evaluate(`${watcher}; globalThis.module = module; module.watch()`)
}
const told = () => page.evaluate(() => module.lastTold())

type Told = Awaited<ReturnType<typeof told>>

/** The page loads guests and calls some time after it opens a bubble. */
async function untilTold(is: (told: Told) => boolean): Promise<Told> {
  const endMs = performance.now() + 8_000
  for (;;) {
    const now = await told()
    if (is(now)) return now
    if (performance.now() > endMs) throw new Error(`never told: ${JSON.stringify(now)}`)
  }
}

const clickChip = (title: string) =>
  page.evaluate((title) => {
    const chips = [...document.querySelectorAll<HTMLElement>('[role="main"] [data-eventid]')]
    chips.find((chip) => chip.textContent.includes(title))?.click()
  }, title)

describe.each(LANGUAGES)('in %s', (language) => {
  test.each([
    ['day/2026/11/24', 'day', ['2026-11-24 Fence']],
    ['week/2026/11/24', 'week', ['2026-11-25 Trip', '2026-11-24 Fence', '2026-11-26 Call']],
    ['month/2026/11/24', 'month', ['2026-11-24 Fence', '2026-11-25 Trip', '2026-11-26 Call']],
    ['agenda/2026/11/24', 'schedule', ['2026-11-24 Fence', '2026-11-25 Trip', '2026-11-26 Trip', '2026-11-26 Call']],
  ] as const)('%s: every chip has its day', async (path, view, says) => {
    await open(path, language)
    const { page: seen, chips } = await told()
    expect(seen).toMatchObject({ view, email: 'vera@lind.test', zone: ZONE, locale: language, state: 'read' })
    const names = { [FENCE.eventId]: 'Fence', [CALL.eventId]: 'Call', [TRIP.eventId]: 'Trip' }
    expect(chips.map(({ day, eventId }) => `${day} ${names[eventId]}`)).toEqual(says)
  })

  test('a bubble says when, where and who, as soon as it has loaded, and is gone when it is closed', async () => {
    await open('week/2026/11/24', language)
    await clickChip(FENCE.title)
    const { bubble } = await untilTold((now) => now.bubble?.meetCode === FENCE.meetCode)
    expect(bubble).toMatchObject({
      eventId: FENCE.eventId,
      title: FENCE.title,
      startMs: at('2026-11-24T13:00'),
      endMs: at('2026-11-24T14:30'),
      timeZone: ZONE,
      place: FENCE.place,
      organizer: language === 'en' ? 'vera@lind.test' : null,
      guests: [
        { email: 'vera@lind.test', name: 'Vera Lind', response: language === 'en' ? 'accepted' : null },
        { email: 'jon@acme.test', name: 'Jon Acme', response: language === 'en' ? 'needs-action' : null },
      ],
    })
    await page.keyboard.press('Escape')
    expect((await told()).bubble).toBeNull()
  })

  test('a bubble opened for another event says what that is: moved, or all day', async () => {
    await open('week/2026/11/24', language)
    await clickChip(CALL.title)
    expect((await told()).bubble).toMatchObject({
      occurrence: { uid: 'weekly00000000000000000001@google.com', originalStartMs: Date.parse('2026-11-24T08:00Z') },
      startMs: at('2026-11-26T09:30'),
      endMs: at('2026-11-26T10:00'),
      allDay: false,
    })
    await clickChip(TRIP.title)
    expect((await told()).bubble).toMatchObject({
      title: 'Trip',
      startMs: at('2026-11-25T00:00'),
      endMs: at('2026-11-27T00:00'),
      allDay: true,
    })
  })

  test('guests are told as they are typed in, also when the draft grows into a full page', async () => {
    await open('week/2026/11/24', language)
    await page.click('[data-datekey="29051"]')
    await page.type('[jsname="GYcwYe"] input', 'Gate')
    await page.type('input.guests', 'ada@acme.test')
    expect((await told()).draft).toMatchObject({ kind: 'quick-create', title: 'Gate', guests: [] })
    await page.keyboard.press('Enter')
    expect((await told()).draft).toEqual({
      kind: 'quick-create',
      editing: null,
      title: 'Gate',
      guests: ['ada@acme.test'],
      startMs: at('2026-11-27T10:00'),
    })
    await page.click('#tabTask')
    expect((await told()).draft).toBeNull()
    await page.click('#tabEvent')
    await page.click('[jsname="rhPddf"]')
    const { draft, page: seen } = await told()
    expect(seen?.screen).toBe('editor')
    expect(draft).toMatchObject({ kind: 'editor', title: 'Gate', guests: ['ada@acme.test'] })
    await page.click('#xSaveBu')
    const saved = await untilTold((now) => now.chips.some(({ eventId }) => eventId.startsWith('new')))
    expect(saved.draft).toBeNull()
    expect(standIn.log().at(-1)).toMatchObject({ what: 'saved', guests: ['ada@acme.test'] })
  })

  test('an event that is changed is known in the editor', async () => {
    await open('week/2026/11/24', language)
    await clickChip(FENCE.title)
    await page.click('#xDetDlg button')
    expect((await told()).draft).toMatchObject({
      kind: 'editor',
      editing: { uid: 'fence000000000000000000001@google.com', originalStartMs: null },
      title: FENCE.title,
      startMs: at('2026-11-24T13:00'),
      guests: ['vera@lind.test', 'jon@acme.test'],
    })
  })
})

describe('the stand-in page', () => {
  test('throws out of the rows of a bubble what is not its own', async () => {
    await open('week/2026/11/24')
    await clickChip(FENCE.title)
    await page.evaluate(() => {
      document.querySelector('#xDetDlgWhen')?.append(document.createElement('hr'))
      document.querySelector('[jsname="bN97Pc"]')?.append(document.createElement('hr'))
    })
    await untilTold((now) => now.bubble?.meetCode === FENCE.meetCode)
    expect(await page.$$eval('hr', (lines) => lines.map((line) => line.parentElement?.getAttribute('jsname')))).toEqual(
      ['bN97Pc'],
    )
    expect(standIn.log().at(-1)).toMatchObject({ what: 'stripped', of: '1' })
  })

  test('draws 400 chips and, when it draws them again, each is told anew once', async () => {
    standIn.change(() => ({ events: [] }))
    await open('week/2026/11/24', 'en', '&chips=400')
    const before = await told()
    expect(before.chips.length).toBe(400)
    expect(before.times.chips).toBe(1)
    standIn.drawAgain()
    const after = await untilTold((now) => now.times.chips > 1)
    expect(after.times).toEqual({ ...before.times, chips: 2 })
    expect(after.chips).toEqual(before.chips)
  })
})

test('a page that moves without saying anything new tells nothing', async () => {
  await open('week/2026/11/24')
  const { times } = await told()
  await page.evaluate(() => {
    document.querySelector('.bar')?.append(document.createElement('hr'))
    document.querySelector<HTMLElement>('[role="main"]')?.style.setProperty('opacity', '0.9')
  })
  expect((await told()).times).toEqual(times)
})
