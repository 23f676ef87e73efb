import type { Alarms, Runtime } from 'webextension-polyfill'
import { closeSilent } from '../ledger/visits.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import { identifySender } from '../messages/sender.ts'
import { serve } from '../messages/serve.ts'
import { noteMended } from '../ui/mended.ts'
import { DUE_TICK, FEED_TICK } from './alarms.ts'
import { browser } from './browser.ts'
import { createFeeds } from './calendar/feed-desk.ts'
import { openWithSpare } from './open-ledger.ts'
import { remind } from './remind.ts'
import { remindDue } from './remind-due.ts'
import { createReports } from './reports.ts'
import { showRunning } from './running.ts'
import { createServices } from './services.ts'
import { drawOverlayIn, enterOpenTabs, pushToTabs } from './tabs.ts'

/** Whoever woke the worker is answered by then, and need not wait for what is looked after. */
const ANSWERED_MS = 200

const report = createReports((line) => console.warn(line))
const inBackground = (work: Promise<unknown>) => void work.catch((error: unknown) => report('failed', String(error)))
const { ledger, ready, compare } = openWithSpare({
  store: browser.storage.local,
  now: Date.now,
  onMended: (facts) => inBackground(noteMended({ atMs: Date.now(), facts })),
  inBackground,
})

const changed = (brief: MeetingBrief | null, told?: number) => {
  if (brief) inBackground(pushToTabs({ push: 'meeting/changed', brief }, { except: told }))
  else inBackground(remindDue(ledger, Date.now(), timeZone()))
  inBackground(showRunning(ledger, Date.now()))
}

/** Whatever woke the worker: what fell silent is written down, and badge and alarms are made what they should be. */
async function lookAfter(patienceMs?: number): Promise<void> {
  await closeSilent(ledger, Date.now(), patienceMs)
  await showRunning(ledger, Date.now())
  await compare()
}

const timeZone = () => Temporal.Now.timeZoneId()
const feeds = createFeeds({ ledger, now: Date.now, timeZone, changed: () => changed(null) })
const services = createServices({
  ledger,
  now: Date.now,
  changed,
  afterwards: inBackground,
  drawIn: drawOverlayIn,
  feeds,
  timeZone,
})
const answer = serve(
  services,
  (sender) => identifySender(sender, browser.runtime.id, browser.runtime.getURL('')),
  report,
)

async function ring(alarm: Alarms.Alarm): Promise<void> {
  if (alarm.name === FEED_TICK) await feeds.refresh()
  else if (alarm.name === DUE_TICK) await remindDue(ledger, Date.now(), timeZone())
  else await Promise.all([lookAfter(), remind(ledger, alarm, Date.now())])
}

browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
  await ready()
  return answer(message, sender)
})
browser.alarms.onAlarm.addListener((alarm) => inBackground(ready().then(() => ring(alarm))))
browser.commands.onCommand.addListener((command) => {
  if (command === 'toggle-overlay') inBackground(pushToTabs({ push: 'overlay/toggle' }, { active: true }))
})
browser.runtime.onStartup.addListener(() =>
  inBackground(
    ready().then(() => Promise.all([lookAfter(0), feeds.refresh(), remindDue(ledger, Date.now(), timeZone())])),
  ),
)
browser.runtime.onInstalled.addListener(({ reason }) => {
  inBackground(enterOpenTabs())
  if (reason === 'install') inBackground(browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') }))
})
setTimeout(() => inBackground(ready().then(() => lookAfter())), ANSWERED_MS)
