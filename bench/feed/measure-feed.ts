import type { Page } from 'puppeteer-core'
import { launch } from '../browser/launch.ts'
import { CALL_URL, serveMeet } from '../browser/serve-meet.ts'
import { atMost, type Figure } from '../figure.ts'
import { say } from '../progress.ts'
import { buildWorker } from './build-worker.ts'
import { makeFeed } from './make-feed.ts'
import type { Ask, Refreshed } from './refresh-in-worker.ts'

const EVENTS = 5_000
const DAY_MS = 24 * 60 * 60_000
const NOW_MS = Date.UTC(2026, 10, 24)
/** As the background looks at it. */
const WINDOW = { fromMs: NOW_MS - 14 * DAY_MS, toMs: NOW_MS + 90 * DAY_MS }

export async function measureFeed(quick: boolean): Promise<Figure[]> {
  const code = await buildWorker()
  // Only a page with an address may make a hash.
  const server = await serveMeet(() => '<!doctype html>')
  const { browser } = await launch({ port: server.port })
  try {
    const page = await browser.newPage()
    await page.goto(CALL_URL)
    const first = await refreshed(page, code, {
      text: makeFeed(EVENTS, NOW_MS, '20261124T080000Z'),
      window: WINDOW,
      before: null,
    })
    // An event less, so that there is something to find.
    const text = makeFeed(EVENTS, NOW_MS, '20261124T090000Z').replace(
      /BEGIN:VEVENT(?:(?!BEGIN:VEVENT)[^])*END:VEVENT\r\n(?=END)/,
      '',
    )
    const samples: number[] = []
    for (let run = 0; run < (quick ? 10 : 30); run += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one worker after the other
      const { ms, changes, broken } = await refreshed(page, code, { text, window: WINDOW, before: first.look })
      if (changes === 0 || broken > 0) throw new Error('the feed is not read as it should be')
      samples.push(ms)
    }
    const megabytes = (text.length / 1e6).toFixed(1)
    say(`feed: ${megabytes} MB, ${first.look.events.length} events in the window`)
    return [{ name: 'Calendar feed of 5,000 events, refreshed', unit: 'ms', samples, budget: atMost(150) }]
  } finally {
    await browser.close()
    server.close()
  }
}

/** Each time in a worker of its own. */
const refreshed = (page: Page, code: string, ask: Ask): Promise<Refreshed> =>
  page.evaluate(
    async (code, ask) => {
      const address = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }))
      const worker = new Worker(address)
      try {
        return await new Promise<Refreshed>((done, failed) => {
          worker.addEventListener('message', ({ data }: MessageEvent<Refreshed>) => done(data))
          worker.addEventListener('error', ({ message }) => failed(new Error(message)))
          worker.postMessage(ask, [])
        })
      } finally {
        worker.terminate()
        URL.revokeObjectURL(address)
      }
    },
    code,
    ask,
  )
