import type { Tab } from '../end-to-end/driven-browser.ts'
import { ADA, type Day, untilTrue } from '../end-to-end/working-day.ts'
import type { Script } from './script.ts'
import type { Stage } from './stage.ts'

const DRAWN_WITHIN_MS = 20_000

/** The client comes late, and I leave two minutes over. */
export async function playMeeting(day: Day, script: Script, stage: Stage) {
  const { say, picture } = stage
  const [start, end] = [clockOf(script.startMs, script), clockOf(script.endMs, script)]
  const tab = await day.openCall()
  await tab.look?.({ width: 1000, height: 600 })

  await day.until(script.joinMs)
  await day.join(tab)
  await say('You join the call.')
  await untilDrawn(tab, 'Name the client')
  await day.plan(tab, 'Acme', start, end)
  await say(`You say in the overlay that it is with Acme, from ${start} to ${end}.`)

  await day.until(script.waitingMs)
  const waiting = await day.overlay(tab)
  await say(
    `${waiting.timer?.name} ${waiting.timer?.text}; the badge says ${(await day.browser.badge()) || 'nothing'}.`,
  )
  await tab.screenshot(picture('waiting'))

  await day.until(script.comesMs)
  day.guestComes()
  await say(`${ADA.name} comes.`)
  await untilDrawn(tab, 'Show all')
  await say('The client may see your screen: the overlay shows your leaving time and nothing else.')
  await tab.screenshot(picture('client-came-what-they-may-see'))
  await tab.pressOverlay('Show all')
  await tab.pressOverlay('Yes')
  await untilTrue(async () => !(await day.overlay(tab)).buttons.includes('A note-taker'))
  await say(`You show all of it, and say that ${ADA.name} is Acme: "${(await day.overlay(tab)).status}"`)
  await tab.screenshot(picture('client-came'))

  await day.until(script.soonMs)
  await say(`"${(await day.overlay(tab)).status}"`)
  await tab.pressOverlay('Show all')
  await tab.screenshot(picture(script.minutesLeft === 1 ? 'one-minute-left' : 'five-minutes-left'))

  await day.until(script.overMs)
  await say(`"${(await day.overlay(tab)).alert}"`)
  await tab.screenshot(picture('over-what-they-may-see'))
  await tab.pressOverlay('Show all')
  await tab.screenshot(picture('over'))

  await day.until(script.leaveMs)
  await day.leave(tab)
  await say('You leave.')
  await untilTrue(async () => (await day.overlay(tab)).text.includes('over the time'), DRAWN_WITHIN_MS)
  await tab.screenshot(picture('left'))
}

const untilDrawn = (tab: Tab, control: string) =>
  untilTrue(
    async () => (await tab.overlay())?.buttons.some((name) => name.startsWith(control)) === true,
    DRAWN_WITHIN_MS,
  )

const clockOf = (ms: number, { timeZone }: Script): string =>
  new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone }).format(ms)
