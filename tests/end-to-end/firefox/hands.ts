import { setTimeout as pause } from 'node:timers/promises'
import type { Send } from './marionette.ts'

const CONTROL = '\uE009'
const BACKSPACE = '\uE003'
const THERE_WITHIN_MS = 5_000

/** Presses at a point of the page in front; the browser takes it for a person's. */
export async function pressAt(send: Send, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const actions = [
    { type: 'pointerMove', x, y, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  await send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
}

const stroke = (value: string) => [
  { type: 'keyDown', value },
  { type: 'keyUp', value },
]

/** `10:45` into a field for a time whose hours have the focus: its parts follow each other, in twelve hours here. */
export async function typeTime(send: Send, text: string): Promise<void> {
  const [hour = 0, minute = 0] = text.split(':').map(Number)
  const digits = [hour % 12 || 12, minute].map((part) => String(part).padStart(2, '0')).join('')
  const actions = Array.from(`${digits}${hour < 12 ? 'A' : 'P'}`).flatMap(stroke)
  await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
}

/** Into what has the focus, over what stands there. */
export async function typeOver(send: Send, text: string): Promise<void> {
  const actions = [
    { type: 'keyDown', value: CONTROL },
    ...stroke('a'),
    { type: 'keyUp', value: CONTROL },
    ...(text === '' ? stroke(BACKSPACE) : Array.from(text).flatMap(stroke)),
  ]
  await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

/** Waits for it: a page draws itself after it has loaded. */
export async function findElement(send: Send, selector: string): Promise<string> {
  for (let waited = 0; waited < THERE_WITHIN_MS; waited += 50) {
    try {
      return await seekElement(send, selector)
    } catch {
      // Not yet.
      await pause(50)
    }
  }
  return seekElement(send, selector)
}

async function seekElement(send: Send, selector: string): Promise<string> {
  const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector })
  return (found as { value: Record<string, string> }).value[ELEMENT] ?? ''
}
