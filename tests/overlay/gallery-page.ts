import './fake-browser.ts'
import axe from 'axe-core'
import { claimPage } from '../../src/overlay/claim-page.ts'
import { mountOverlay } from '../../src/overlay/mount.tsx'
import { createOverlayState, type OverlayState } from '../../src/overlay/state.ts'
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

/** Shows one scene, its clock standing still at the scene's moment. */
export function show(name: string, speech: Speech = {}): void {
  mounted.abort()
  const scene = SCENES[name]
  if (!scene) throw new Error(`no scene ${name}`)
  speak((text) => {
    if (text === 'ltr') return speech.direction ?? text
    return speech.longer && text !== 'en' ? longer(text) : text
  })
  Date.now = () => scene.now
  state = createOverlayState(scene.now)
  state.brief.value = scene.brief
  state.company.value = scene.company ?? 'unsure'
  state.pageTrust.value = scene.trust ?? 'reads'
  state.presenting.value = scene.presenting ?? false
  state.collapsed.value = scene.collapsed ?? false
  const listening = listeningActions()
  said = listening.said
  mounted = new AbortController()
  mountOverlay({ state, actions: listening.actions, signal: claimPage(mounted.signal) })
  state.revealed.value = scene.revealed ?? false
}

/** A second copy, as after an update of the extension in mid-call: the first is not told to go. */
export function showAgain(name: string): void {
  mounted = new AbortController()
  show(name)
}

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
  const controls = [...root.querySelectorAll('button, input')].map((control) => {
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
