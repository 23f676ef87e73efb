import { setTimeout as pause } from 'node:timers/promises'
import { findContentWorld } from '../browser/content-world.ts'
import { closeOthers, launch } from '../browser/launch.ts'
import { CALL_URL, serveMeet } from '../browser/serve-meet.ts'
import { controlWorker } from '../browser/worker.ts'
import { BUILT } from '../built.ts'
import { busyCall } from '../call/busy-call.ts'
import { atMost, type Figure } from '../figure.ts'
import { say } from '../progress.ts'
import { appendFact, enterMeeting } from './append-fact.ts'

const INSTALLED_MS = 1_500
/** The overlay is drawn and the call is entered. */
const ENTERED_MS = 4_000
const BETWEEN_MS = 100

export async function measureWrite(quick: boolean): Promise<Figure[]> {
  const server = await serveMeet(busyCall)
  const { browser, origin } = await launch({ port: server.port, extension: BUILT })
  try {
    await pause(INSTALLED_MS)
    await closeOthers(browser)
    const page = await browser.newPage()
    await page.goto(`${CALL_URL}?tiles=12`)
    await pause(ENTERED_MS)
    const session = await page.createCDPSession()
    const world = await findContentWorld(session, origin)
    const worker = await controlWorker(session)
    const meeting = await world.call(enterMeeting)
    const appends = async (count: number, before = async () => {}) => {
      const tookMs: number[] = []
      for (let append = 0; append < count; append += 1) {
        /* oxlint-disable no-await-in-loop -- one fact after the other */
        await pause(BETWEEN_MS)
        await before()
        tookMs.push(await world.call(appendFact, meeting))
        /* oxlint-enable no-await-in-loop */
      }
      return tookMs
    }
    say('write: facts to a worker that is awake, then to one that sleeps')
    await appends(3)
    const awake = await appends(quick ? 20 : 50)
    const asleep = await appends(quick ? 5 : 15, worker.stop)
    return [
      { name: 'A fact from page to disk, worker awake', unit: 'ms', samples: awake, budget: atMost(10, 'p95') },
      { name: 'A fact from page to disk, worker asleep', unit: 'ms', samples: asleep, budget: atMost(100, 'p95') },
    ]
  } finally {
    await browser.close()
    server.close()
  }
}
