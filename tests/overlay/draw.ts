import './fake-browser.ts'
import { effect } from '@preact/signals-core'
import { render } from 'preact'
import { afterEach } from 'vitest'
import type { MeetingBrief } from '../../src/messages/protocol.ts'
import { createControls } from '../../src/overlay/controls.ts'
import { createOverlayState, type OverlayState } from '../../src/overlay/state.ts'
import { Surface } from '../../src/overlay/surface.tsx'
import { MINUTE, START } from './build-brief.ts'
import { listeningActions } from './listening-actions.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

type Change = (state: OverlayState) => void

/** The surface as it is at that moment, alone in the call unless `change` says otherwise. */
export function draw(brief: MeetingBrief | null, nowMs: number, change: Change = () => undefined) {
  const host = document.body.appendChild(document.createElement('div'))
  const root = host.attachShadow({ mode: 'open' })
  const state = createOverlayState(nowMs)
  const { actions, said } = listeningActions()
  state.brief.value = brief
  state.company.value = 'alone'
  change(state)
  const controls = createControls(state, actions, root)
  const dispose = effect(() => render(Surface(state, controls), root))
  closing.push(() => {
    dispose()
    host.remove()
  })
  const text = (of = '.panel, .dot') => root.querySelector(of)?.textContent ?? ''
  const buttons = () => [...root.querySelectorAll('button')]
  const named = (name: string) => buttons().find((button) => (button.ariaLabel ?? button.textContent) === name)
  const press = (name: string) => {
    const button = named(name)
    if (!button)
      throw new Error(
        `no button ${name} among ${buttons()
          .map((b) => b.ariaLabel ?? b.textContent)
          .join()}`,
      )
    button.click()
  }
  const fill = (name: string, value: string) => {
    const field = root.querySelector<HTMLInputElement>(`[name="${name}"]`)
    if (field) field.value = value
  }
  const choose = (value: string) => root.querySelector<HTMLInputElement>(`[value="${value}"]`)?.click()
  const timer = () => root.querySelector('[role=timer]')
  return { root, state, said, text, named, press, fill, choose, timer }
}

/** So long after the start. */
export const at = (minutes: number, seconds = 0) => START + minutes * MINUTE + seconds * 1000
export const present: Change = (state) => {
  state.presenting.value = true
}
export const withOthers: Change = (state) => {
  state.company.value = 'others'
}
export const revealed: Change = (state) => {
  withOthers(state)
  state.revealed.value = true
}
export const unsure: Change = (state) => {
  state.company.value = 'unsure'
  state.pageTrust.value = 'unsure'
}
