import './fake-browser.ts'
import axe from 'axe-core'
import { deriveCover } from '../../src/background/cover.ts'
import { claimPage } from '../../src/overlay/claim-page.ts'
import { type CoverPress, type DrawnCover, drawCover } from '../../src/overlay/cover.ts'
import { mountOverlay } from '../../src/overlay/mount.tsx'
import { createOverlayState, type OverlayState } from '../../src/overlay/state.ts'
import { NOTHING_KEPT } from '../../src/ui/own-words/kept-words.ts'
import { findFaint } from './contrast.ts'
import { speak } from './fake-browser.ts'
import { listeningActions, type Spoken } from './listening-actions.ts'
import { SCENES } from './scenes.ts'

type Speech = { readonly direction?: 'rtl'; readonly longer?: boolean }

/** A language that needs two fifths more room. */
const longer = (text: string) => text.replace(/[aeiou]/g, '$&$&')

let mounted = new AbortController()
let state: OverlayState = createOverlayState(0)
let said: Spoken[] = []
let cover: DrawnCover | undefined
let wanted: (CoverPress | null)[] = []

function sceneOf(name: string) {
  const scene = SCENES[name]
  if (!scene) throw new Error(`no scene ${name}`)
  return scene
}

/** Shows one scene, its clock standing still at the scene's moment; drawn over the cover, if that is there. */
export function show(name: string, speech: Speech = {}): void {
  const root = cover?.handOver()
  cover = undefined
  if (!root) mounted.abort()
  const scene = sceneOf(name)
  speak((text) => {
    if (text === 'ltr') return speech.direction ?? text
    return speech.longer && text !== 'en' ? longer(text) : text
  })
  Date.now = () => scene.now
  state = createOverlayState(scene.now)
  state.brief.value = scene.brief
  state.company.value = scene.company ?? 'unsure'
  state.pageTrust.value = scene.trust ?? 'reads'
  state.unsaved.value = scene.unsaved ?? false
  state.presenting.value = scene.presenting ?? false
  state.curves.value = scene.curves ?? null
  state.reach.value = scene.reach ?? null
  state.words.value = scene.words ?? NOTHING_KEPT
  state.wordsChosen.value = scene.wordsChosen ?? null
  state.collapsed.value = scene.collapsed ?? false
  const listening = listeningActions()
  said = listening.said
  if (!root) mounted = new AbortController()
  const signal = root ? mounted.signal : claimPage(mounted.signal)
  mountOverlay({ state, actions: listening.actions, signal, root })
  state.revealed.value = scene.revealed ?? false
}

/** A second copy, as after an update of the extension in mid-call: the first is not told to go. */
export function showAgain(name: string): void {
  mounted = new AbortController()
  show(name)
}

/** What the page draws of a scene by itself. */
export function showCover(name: string): void {
  mounted.abort()
  mounted = new AbortController()
  wanted = []
  const { brief, now } = sceneOf(name)
  if (!brief) throw new Error('there is no meeting to cover')
  Date.now = () => now
  cover = drawCover(deriveCover(brief, 'top-end', now), {
    now: Date.now,
    signal: claimPage(mounted.signal),
    onWanted: (press) => wanted.push(press),
  })
}

export const whatWasWanted = () => wanted
export const sayOrphaned = (): void => cover?.sayOrphaned()

export const whatWasSaid = (): Spoken[] => said
export const hide = (): void => {
  state.hidden.value = true
}
export const corner = (): string => state.corner.value

/** Time goes on by so much at once. */
export function passTime(ms: number): void {
  const now = state.nowMs.peek() + ms
  Date.now = () => now
  state.nowMs.value = now
}

/** All boxes of the overlay that a check needs, in CSS pixels. */
export function measure() {
  const root = document.querySelector('hard-stop-overlay')?.shadowRoot
  const panel = root?.querySelector('.panel, .dot')
  if (!root || !panel) return null
  const { left, right, top, bottom, width } = panel.getBoundingClientRect()
  const controls = [...root.querySelectorAll('a, button, input')].map((control) => {
    const box = control.getBoundingClientRect()
    return {
      name: control.textContent || control.ariaLabel,
      type: control.getAttribute('type'),
      w: box.width,
      h: box.height,
    }
  })
  const overflowing = panel.scrollWidth > panel.clientWidth
  return { left, right, top, bottom, width, controls, overflowing }
}

export function faint(): string[] {
  const root = document.querySelector('hard-stop-overlay')?.shadowRoot
  return root ? findFaint(root) : []
}

/** The faults that axe finds, each with where. */
export async function audit(): Promise<string[]> {
  const { violations } = await axe.run(document, { resultTypes: ['violations'] })
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 120)}`))
}
