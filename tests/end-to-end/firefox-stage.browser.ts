import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { generate } from 'selfsigned'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BrowserUnderTest } from './driven-browser.ts'
import { launchFirefox } from './firefox/launch-firefox.ts'
import { untilTrue } from './working-day.ts'

const CALL = 'https://meet.google.com/abc-defg-hij'
const START = Date.UTC(2026, 10, 24, 9, 58)
const MINUTE = 60_000

const MANIFEST = {
  manifest_version: 3,
  name: 'Stage',
  version: '1',
  permissions: ['alarms', 'storage'],
  host_permissions: ['https://meet.google.com/*'],
  action: {},
  background: { scripts: ['background.js'] },
  content_scripts: [{ matches: ['https://meet.google.com/*'], js: ['content.js'] }],
  browser_specific_settings: { gecko: { id: 'stage@hard-stop.example', strict_min_version: '142.0' } },
}

const BACKGROUND = `
const bornMs = Date.now()
const open = () => new Promise((resolve, reject) => {
  const request = indexedDB.open('stage', 1)
  request.onupgradeneeded = () => request.result.createObjectStore('kept', { autoIncrement: true })
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})
const settled = (request) => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result)
  request.onerror = () => reject(request.error)
})
const store = async (mode) => (await open()).transaction('kept', mode).objectStore('kept')
browser.alarms.onAlarm.addListener(async ({ name, scheduledTime }) => {
  await settled((await store('readwrite')).add({ name, lateMs: Date.now() - scheduledTime }))
})
browser.runtime.onStartup.addListener(async () => settled((await store('readwrite')).add('started')))
browser.runtime.onMessage.addListener(async ({ verb, ask }) => {
  if (verb === 'keep') await settled((await store('readwrite')).add(ask))
  if (verb === 'wake') await browser.alarms.create('wake', { when: Date.now() + ask })
  if (verb === 'badge') await browser.action.setBadgeText({ text: ask })
  return { bornMs, nowMs: Date.now(), kept: await settled((await store('readonly')).getAll()) }
})`

const CONTENT = `
const host = document.createElement('hard-stop-overlay')
const root = host.attachShadow({ mode: 'closed' })
root.innerHTML = \`<section aria-label="Stage" style="position: fixed; bottom: 20px; right: 20px">
  <div role="timer" aria-label="Waiting"></div>
  <p role="status">Acme <b>came</b> late. <span aria-hidden="true">3:00 left</span></p>
  <p role="alert"></p>
  <button>They are here</button><button aria-label="Hide this">x</button>
  <label>Minutes <input type="number" value="5"></label>
  <label>Start <input type="time" value="10:00"></label>
</section>\`
const part = (selector) => root.querySelector(selector)
const sinceMs = Date.now()
setInterval(() => { part('[role=timer]').textContent = String(Math.floor((Date.now() - sinceMs) / 1000)) }, 1000)
part('button').addEventListener('click', async (event) => {
  if (!event.isTrusted) return
  const { nowMs } = await browser.runtime.sendMessage({ verb: 'keep', ask: 'pressed' })
  part('[role=alert]').textContent = 'Pressed, and the clocks differ by ' + Math.abs(nowMs - Date.now()) + ' ms'
})
for (const type of ['input', 'change']) root.addEventListener(type, (event) => {
  if (event.isTrusted) part('[role=status]').textContent = part('[type=number]').value + ' ' + part('[type=time]').value
})
document.documentElement.append(host)`

const PAGE =
  '<!doctype html><title>Call</title><body><button onclick="said.textContent = event.isTrusted">Join</button><input><p id="said">'

const folder = mkdtempSync(join(tmpdir(), 'firefox-stage-'))
const files = {
  'manifest.json': JSON.stringify(MANIFEST),
  'background.js': BACKGROUND,
  'content.js': CONTENT,
  'src/popup/index.html': '<!doctype html><title>Popup</title><main>Popup</main>',
}
let firefox: BrowserUnderTest
const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(PAGE))

type Told = { bornMs: number; nowMs: number; kept: readonly unknown[] }
const ask = async (verb: string, question: unknown = null) => (await firefox.ask(verb, question)) as Told

beforeAll(async () => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'meet.google.com' }])
  server.setSecureContext({ key, cert })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  firefox = await launchFirefox({ dist: folder, standInPort: port, startMs: START })
})

afterAll(async () => {
  await firefox?.close()
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
})

test('minutes of the browser pass in seconds, and its alarms come in time', async () => {
  expect(await firefox.nowMs()).toBeLessThan(START + 60 * MINUTE)
  const { nowMs } = await ask('wake', 3 * MINUTE)
  await firefox.untilClock(nowMs + 3 * MINUTE + 7_000)
  const { kept, ...later } = await ask('read')
  const last = kept.at(-1) as { name: string; lateMs: number }
  expect(last.name).toBe('wake')
  // Two seconds of a busy machine are twenty of this browser.
  expect(last.lateMs).toBeLessThan(20_000)
  expect(later.bornMs, 'it had slept until its alarm').toBeGreaterThan(nowMs)
})

test('time stands nearly still at the moment that was waited for, for a timer under way too', async () => {
  const tab = await firefox.open(CALL)
  await tab.evaluate(
    'setTimeout(() => { said.textContent = "rung " + Date.now() }, 60_000), window.rungMs = Date.now() + 60_000',
  )
  const dueMs = await tab.evaluate<number>('window.rungMs')
  await firefox.untilClock(dueMs - 20_000)
  await pause(500)
  expect(await tab.evaluate<number>('Date.now()')).toBeLessThan(dueMs - 10_000)
  expect(await tab.text()).not.toContain('rung')
  await firefox.untilClock(dueMs + 5_000)
  const rungMs = Number(/rung (\d+)/.exec(await tab.text())?.[1])
  expect(rungMs - dueMs).toBeGreaterThanOrEqual(-1)
  expect(rungMs - dueMs).toBeLessThan(20_000)
  await tab.close()
})

test('the page, the overlay and the background share one clock, and a person can press what is in a closed shadow root', async () => {
  const tab = await firefox.open(CALL)
  expect(await tab.evaluate<number>('Promise.resolve(Date.now())')).toBeCloseTo(await firefox.nowMs(), -4)
  await tab.click('button')
  await tab.type('input', 'Hallo')
  expect(await tab.text()).toContain('true')
  expect(await tab.evaluate('document.querySelector("input").value')).toBe('Hallo')

  await firefox.untilClock((await firefox.nowMs()) + MINUTE + 5_000)
  expect(await tab.overlay()).toEqual({
    timer: { name: 'Waiting', text: expect.stringMatching(/^[6-9]\d$|^\d{3}$/) },
    status: 'Acme came late.',
    alert: '',
    buttons: ['They are here', 'Hide this', 'Minutes', 'Start'],
    text: expect.stringContaining('They are here'),
  })
  await tab.pressOverlay('They are')
  await firefox.untilClock((await firefox.nowMs()) + 10_000)
  const alert = (await tab.overlay())?.alert ?? ''
  expect(Number(/differ by (\d+) ms/.exec(alert)?.[1])).toBeLessThan(1_000)
  await tab.fillOverlay('Minutes', '25')
  await tab.fillOverlay('Start', '10:30')
  await firefox.untilClock((await firefox.nowMs()) + 3_000)
  expect((await tab.overlay())?.status).toBe('25 10:30')
  await tab.screenshot(join(folder, 'call'))
  await tab.reload()
  await tab.close()
})

test('its own pages open, its badge is read, and its background can be ended', async () => {
  const popup = await firefox.openExtensionPage('popup')
  expect(await popup.text()).toBe('Popup')
  expect(await popup.evaluate('browser.runtime.id')).toBe('stage@hard-stop.example')
  await popup.close()
  await ask('badge', '12')
  expect(await firefox.badge()).toBe('12')
  const { bornMs, nowMs } = await ask('read')
  await firefox.stopBackground()
  const again = await ask('read')
  expect(again.bornMs).toBeGreaterThan(Math.max(bornMs, nowMs))
})

test('after a reload of the extension, a new page has its overlay and the background answers', async () => {
  await firefox.reloadExtension()
  expect((await ask('read')).kept).toContain('pressed')
  const tab = await firefox.open(CALL)
  await untilTrue(async () => (await tab.overlay())?.buttons.includes('They are here') === true)
})

test('a killed browser comes back later with what it kept', async () => {
  await ask('keep', 'before the end')
  const before = await firefox.nowMs()
  await firefox.kill()
  await firefox.restart(10 * MINUTE)
  const { kept, nowMs } = await ask('read')
  expect(kept).toContain('before the end')
  expect(kept).toContain('started')
  expect(nowMs - before).toBeGreaterThan(10 * MINUTE - 2_000)
  await firefox.close()
  await firefox.restart(MINUTE)
  expect((await ask('read')).kept).toContain('before the end')
})
