import './fake-browser.ts'
import axe from 'axe-core'
import { createCalendarState } from '../../src/overlay/calendar/calendar-state.ts'
import { createMarkSheet } from '../../src/overlay/calendar/mark-sheet.ts'
import { mountCalendarOverlay } from '../../src/overlay/calendar/mount-calendar.tsx'
import { createOverlayState } from '../../src/overlay/state.ts'
import { CHIP_SELECTORS } from '../../src/pages/calendar/chip-selectors.ts'
import { START } from './build-brief.ts'
import { CALENDAR_SCENES } from './calendar-scenes.ts'
import { findFaint } from './contrast.ts'
import { speak } from './fake-browser.ts'
import { listeningActions } from './listening-actions.ts'

type Place = { readonly left: number; readonly top: number; readonly width: number; readonly height: number }
type Speech = { readonly direction?: 'rtl'; readonly longer?: boolean }

const longer = (text: string) => text.replace(/[aeiou]/g, '$&$&')
const calendar = createCalendarState()
const said: string[] = []

let mounted = new AbortController()
let bubble: HTMLElement | null = null
let mayCopy = true

function putBubble({ left, top, width, height }: Place): HTMLElement {
  const put = bubble ?? document.body.appendChild(document.createElement('div'))
  const style = { position: 'fixed', left, top, width, height, background: 'light-dark(#f0f4f9, #1e1f20)' }
  for (const [name, value] of Object.entries(style))
    put.style.setProperty(name, typeof value === 'number' ? `${value}px` : value)
  return put
}

export function speakAs(speech: Speech): void {
  document.documentElement.dir = speech.direction ?? 'ltr'
  speak((text) => {
    if (text === 'ltr') return speech.direction ?? text
    return speech.longer && text !== 'en' ? longer(text) : text
  })
}

/** Shows one scene beside a bubble of the page at this place. */
export function show(name: string, at: Place): void {
  mounted.abort()
  mounted = new AbortController()
  const scene = CALENDAR_SCENES[name]
  if (!scene) throw new Error(`no scene ${name}`)
  document.documentElement.style.colorScheme = 'light dark'
  Date.now = () => START + 72_000
  bubble = putBubble(at)
  const state = createOverlayState(Date.now())
  state.company.value = 'alone'
  state.brief.value = scene.brief ?? null
  state.reach.value = scene.reach ?? null
  mountCalendarOverlay({
    state,
    actions: {
      ...listeningActions().actions,
      copy: async (text) => {
        said.push(text)
        return mayCopy
      },
    },
    calendar,
    calendarActions: { startHere: () => said.push('startHere'), dismissNotice: () => said.push('dismissNotice') },
    signal: mounted.signal,
  })
  const { line, notice } = scene
  const { canStart = false, firsts = [] } = line ?? {}
  calendar.line.value = line ? { clients: line.clients, canStart, firsts, beside: bubble } : null
  calendar.notice.value = notice ? { clients: notice.clients, beside: notice.onPage ? null : bubble } : null
}

/** As a page may by its policy. */
export const forbidClipboard = (): void => {
  mayCopy = false
}

export const moveBubble = (at: Place): void => void putBubble(at)
export const closeBubble = (): void => {
  calendar.line.value = null
}
export const whatWasSaid = (): string[] => said.splice(0)

const inside = (selector: string) => document.querySelector('hard-stop-overlay')?.shadowRoot?.querySelector(selector)

/** The box of what is said, in CSS pixels; `null`: nothing is to be seen. */
export function measure() {
  const box = inside('.glued')
  if (!box) return null
  const { left, right, top, bottom, width } = box.getBoundingClientRect()
  const small = [...box.querySelectorAll('button')].filter((button) => button.offsetHeight < 24).length
  return width === 0 ? null : { left, right, top, bottom, width, small, overflowing: box.scrollWidth > box.clientWidth }
}

export const words = (): string => inside('.glued .words')?.textContent ?? ''

export function faint(): string[] {
  const root = document.querySelector('hard-stop-overlay')?.shadowRoot
  return root ? findFaint(root) : []
}

export async function audit(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
}

const TITLES = ['Review', 'Quarterly review of everything there is', 'Donaudampfschifffahrtselektrizitätenhauptwerk']
const COLORS = ['#039be5', '#f6bf26', '#202124', '#ffffff', '#d50000', '#e4c441']

/** Chips of every kind and mark, in colours that events have: timed ones with two lines and one, and a stacked one. */
export function showChips(direction: 'ltr' | 'rtl'): void {
  mounted.abort()
  mounted = new AbortController()
  const main = document.querySelector('main')
  main?.replaceChildren()
  document.documentElement.dir = direction
  const sheet = createMarkSheet(document, CHIP_SELECTORS, mounted.signal)
  const ids = { off: [] as string[], watch: [] as string[], known: [] as string[] }
  const marks = ['off', 'watch', 'known', null] as const
  marks.forEach((mark, row) => {
    COLORS.forEach((color, column) => {
      const id = `${mark ?? 'none'}${column}`
      if (mark) ids[mark].push(id)
      const kind = column % 3
      main?.append(kind === 2 ? stackedChip(id, color, row, column) : timedChip(id, color, row, column))
    })
  })
  sheet.paint(ids)
}

function timedChip(id: string, color: string, row: number, column: number): HTMLElement {
  const chip = document.createElement('div')
  chip.setAttribute('role', 'button')
  chip.setAttribute('data-eventchip', '')
  chip.setAttribute('data-eventid', id)
  const height = column % 3 === 0 ? 38 : 20
  place(chip, row, column, `height: ${height}px; overflow: hidden; border-radius: 6px; ${ink(color)}`)
  chip.append(lines(column), handle(id))
  return chip
}

function stackedChip(id: string, color: string, row: number, column: number): HTMLElement {
  const chip = document.createElement('div')
  chip.setAttribute('data-eventchip', '')
  chip.setAttribute('data-eventid', id)
  place(chip, row, column, '')
  const button = document.createElement('div')
  button.setAttribute('role', 'button')
  button.style.cssText = `display: flex; overflow: hidden; border-radius: 4px; padding: 2px 4px; ${ink(color)}`
  const words = document.createElement('span')
  words.setAttribute('aria-hidden', 'true')
  words.style.cssText = 'display: flex; flex: 1; min-width: 0; overflow: hidden; white-space: nowrap'
  words.append(TITLES[column % 3] ?? '')
  button.append(words)
  chip.append(button)
  return chip
}

const ink = (color: string) => `background: ${color}; color: ${COLORS.indexOf(color) % 2 === 0 ? '#fff' : '#1f1f1f'}`
const place = (chip: HTMLElement, row: number, column: number, more: string) => {
  chip.style.cssText = `position: absolute; top: ${80 + row * 60}px; left: ${20 + column * 130}px; width: 110px; font: 12px sans-serif; ${more}`
}

function lines(column: number): HTMLElement {
  const words = document.createElement('div')
  words.setAttribute('aria-hidden', 'true')
  words.style.cssText = 'padding: 2px 6px; line-height: 16px'
  words.append(TITLES[column % 2] ?? '')
  return words
}

function handle(id: string): HTMLElement {
  const end = document.createElement('div')
  end.setAttribute('aria-hidden', 'true')
  end.setAttribute('data-eventid', id)
  return end
}

/** Chips of whose words a mark covers any, by their id. */
export function coveredWords(): string[] {
  return [...document.querySelectorAll<HTMLElement>('[data-eventchip]')].flatMap((chip) => {
    const mark = getComputedStyle(chip, '::after')
    if (mark.content === 'none') return []
    const box = chip.getBoundingClientRect()
    const [width, height] = [Number.parseFloat(mark.inlineSize), Number.parseFloat(mark.blockSize)]
    const isRtl = getComputedStyle(chip).direction === 'rtl'
    const left = isRtl ? box.left + 2 : box.right - 2 - width
    const top = box.bottom - 2 - height
    const holder = chip.querySelector<HTMLElement>('[aria-hidden="true"]:not([data-eventid])')
    if (!holder) return []
    const range = document.createRange()
    range.selectNodeContents(holder)
    const clip = holder.getBoundingClientRect()
    const { paddingInlineEnd, overflowX, overflowClipMargin } = getComputedStyle(holder)
    const pad = overflowX === 'clip' && overflowClipMargin === 'content-box' ? Number.parseFloat(paddingInlineEnd) : 0
    const [from, to] = isRtl ? [clip.left + pad, clip.right] : [clip.left, clip.right - pad]
    const isCovered = [...range.getClientRects()].some(
      (word) =>
        Math.max(word.left, from) < left + width &&
        Math.min(word.right, to) > left &&
        word.top < Math.min(top + height, box.bottom) &&
        Math.min(word.bottom, box.bottom) > top,
    )
    return isCovered ? [chip.dataset['eventid'] ?? ''] : []
  })
}

/** How many chips are painted as which, told by shape alone. */
export function shapes(): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const chip of document.querySelectorAll('[data-eventchip]')) {
    const { content, inlineSize, blockSize, borderTopStyle } = getComputedStyle(chip, '::after')
    // How tall a line is, and so a mark, depends on the fonts of the machine.
    const form = blockSize === inlineSize ? 'square' : 'tall'
    const shape = content === 'none' ? 'none' : `${form} ${borderTopStyle}`
    counted[shape] = (counted[shape] ?? 0) + 1
  }
  return counted
}
