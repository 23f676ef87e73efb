import type { Send } from './marionette.ts'

const CONTROL = '\uE009'
const BACKSPACE = '\uE003'

/** Presses at a point of the page in front; the browser takes it for a person's. */
export async function pressAt(send: Send, { x, y }: { readonly x: number; readonly y: number }): Promise<void> {
  const actions = [
    { type: 'pointerMove', x, y, origin: 'viewport' },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ]
  await send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] })
}

/** Into what has the focus, over what stands there. */
export async function typeOver(send: Send, text: string): Promise<void> {
  const stroke = (value: string) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]
  const actions = [
    { type: 'keyDown', value: CONTROL },
    ...stroke('a'),
    { type: 'keyUp', value: CONTROL },
    ...(text === '' ? stroke(BACKSPACE) : Array.from(text).flatMap(stroke)),
  ]
  await send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keys', actions }] })
}

const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'

export async function findElement(send: Send, selector: string): Promise<string> {
  const found = await send('WebDriver:FindElement', { using: 'css selector', value: selector })
  return (found as { value: Record<string, string> }).value[ELEMENT] ?? ''
}
