// @vitest-environment jsdom
import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { watchCalendar } from './watch-calendar.ts'

const stored = (file: string) => {
  const html = readFileSync(`tests/pages/calendar/${file}`, 'utf8')
  return new DOMParser().parseFromString(html, 'text/html')
}

let told: string[]
let path: string
let watching: AbortController

/** jsdom draws nothing: here hidden is what says so of itself, or stands in it. */
Element.prototype.checkVisibility = function checkVisibility() {
  return this.closest('[style*="display: none"], [style*="visibility: hidden"]') === null
}

function show(file: string) {
  const page = stored(file)
  for (const name of ['data-viewfamily', 'data-viewkey'])
    document.body.setAttribute(name, page.body.getAttribute(name) ?? '')
  document.body.innerHTML = page.body.innerHTML
}

function watch(file: string) {
  show(file)
  watchCalendar({
    document,
    path: () => path,
    now: () => 7,
    signal: watching.signal,
    onPage: ({ screen, view }, atMs) => told.push(`page ${screen} ${view} ${atMs}`),
    onChips: (chips) => told.push(`chips ${chips.length}`),
    onBubble: (bubble) => told.push(`bubble ${bubble?.title}`),
    onDraft: (draft) => told.push(`draft ${draft?.guests.join()}`),
  })
}

/** What was told since the last time, once everything that has happened was looked at. */
async function news() {
  for (let frame = 0; frame < 2; frame += 1)
    await new Promise((resolve) => document.defaultView?.requestAnimationFrame(resolve))
  return told.splice(0)
}
const bubble = () => document.querySelector<HTMLElement>('[role="dialog"]')

beforeEach(() => {
  told = []
  path = '/calendar/u/0/r'
  watching = new AbortController()
})
afterEach(() => watching.abort())

test('everything is told at once, and then only what changes', async () => {
  watch('bubble-2026-08.html')
  expect(told.splice(0)).toEqual(['page grid week 7', 'chips 1', 'bubble Fence quote', 'draft undefined'])
  document.body.append(document.createElement('hr'))
  document.querySelector('[data-eventchip]')?.setAttribute('class', 'hovered')
  expect(await news()).toEqual([])
})

test('a grid that is drawn anew has new chips, though they say the same', async () => {
  watch('bubble-closed-2026-10.html')
  await news()
  const chip = document.querySelector('[data-eventchip]')
  chip?.replaceWith(chip.cloneNode(true))
  expect(await news()).toEqual(['chips 1'])
})

test('a bubble is gone when it is hidden, and used again for another event', async () => {
  watch('bubble-2026-08.html')
  await news()
  bubble()?.style.setProperty('display', 'none')
  expect(await news()).toEqual(['bubble undefined'])
  document.querySelector('#rAECCd')?.replaceChildren('Gate')
  expect(await news()).toEqual([])
  bubble()?.style.setProperty('display', 'block')
  expect(await news()).toEqual(['bubble Gate'])
})

test('the same event in another bubble is told: it is elsewhere', async () => {
  watch('bubble-2026-08.html')
  await news()
  bubble()?.replaceWith(bubble()?.cloneNode(true) ?? '')
  expect(await news()).toEqual(['bubble Fence quote'])
})

test('a guest is told when the address is there, and a title as it is typed', async () => {
  watch('quick-create-2026-06.html')
  await news()
  document.querySelector('[data-email="jon@acme.test"]')?.setAttribute('data-email', 'ida@acme.test')
  expect(await news()).toEqual(['draft vera@lind.test,ida@acme.test'])
  const title = document.querySelector<HTMLInputElement>('[jsname="GYcwYe"] input')
  if (title) title.value = 'Gate'
  title?.dispatchEvent(new Event('input', { bubbles: true }))
  expect(await news()).toEqual(['draft vera@lind.test,ida@acme.test'])
})

test('another address is another page', async () => {
  watch('editor-2026-10.html')
  await news()
  path = '/calendar/u/0/r/settings'
  show('settings-2026-06.html')
  expect(await news()).toEqual(['page settings null 7', 'draft undefined'])
})

test('nothing is told after the end of watching, also not of what had already happened', async () => {
  watch('bubble-2026-08.html')
  told.splice(0)
  document.body.replaceChildren()
  watching.abort()
  expect(await news()).toEqual([])
})
