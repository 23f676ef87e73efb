import { act } from 'preact/test-utils'

const DISPATCH = '_dispatch'

type Impl = { isTrusted: boolean; [DISPATCH]: (event: Impl) => boolean }

/** jsdom's own object behind the one it shows: the only way to make it believe that a person pressed. */
const behind = (shown: object): Impl => {
  const symbol = Object.getOwnPropertySymbols(shown).find(({ description }) => description === 'impl')
  if (!symbol) throw new Error('not an object of jsdom')
  return Reflect.get(shown, symbol) as Impl
}

/** A click as a person makes it: trusted, and with what the browser does next. */
export function press(element: Element): Promise<void> {
  return act(() => {
    const click = behind(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }))
    click.isTrusted = true
    behind(element)[DISPATCH](click)
  })
}

export function type(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
  return act(() => {
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  })
}
