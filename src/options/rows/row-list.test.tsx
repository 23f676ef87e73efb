// @vitest-environment jsdom
import { render } from 'preact'
import { useState } from 'preact/hooks'
import { act } from 'preact/test-utils'
import { beforeEach, expect, it, vi } from 'vitest'
import { press } from '../../../tests/by-hand.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { RowList } = await import('./row-list.tsx')

let root: HTMLElement
beforeEach(async () => {
  document.body.innerHTML = '<div id="root"></div>'
  root = document.body.firstElementChild as HTMLElement
  await act(() => render(<Steps />, root))
})

function Steps() {
  const [rows, setRows] = useState<readonly string[]>(['brief', 'draft', 'print'])
  return (
    <RowList rows={rows} nameOf={(index) => `row ${index + 1}`} fresh={() => ''} add="Add" most={4} onRows={setRows}>
      {(row, index) => <input class="input" name={`step${index}`} value={row} />}
    </RowList>
  )
}

const values = () => [...root.querySelectorAll('input')].map((input) => input.value)
const button = (name: string) =>
  [...root.querySelectorAll('button')].find((each) => (each.ariaLabel ?? each.textContent) === name) as HTMLElement
const hit = (element: Element, key: string, altKey: boolean) =>
  act(() => void element.dispatchEvent(new KeyboardEvent('keydown', { key, altKey, bubbles: true, cancelable: true })))

it('a row moves by button, and the same button goes on moving it', async () => {
  await press(button('Move row 3 up'))
  expect(values()).toEqual(['brief', 'print', 'draft'])
  expect(document.activeElement).toBe(button('Move row 2 up'))
})

it('at the edge the focus is on the button that leads back', async () => {
  await press(button('Move row 2 up'))
  expect(values()).toEqual(['draft', 'brief', 'print'])
  expect(document.activeElement).toBe(button('Move row 1 down'))
})

it('a row moves with Alt and an arrow key, and its field keeps the focus', async () => {
  const field = root.querySelector('[name="step0"]') as HTMLElement
  field.focus()
  await hit(field, 'ArrowDown', false)
  expect(values()).toEqual(['brief', 'draft', 'print'])
  await hit(field, 'ArrowDown', true)
  expect(values()).toEqual(['draft', 'brief', 'print'])
  expect(document.activeElement).toBe(root.querySelector('[name="step1"]'))
})

it('a row cannot leave the list', async () => {
  await hit(root.querySelector('[name="step0"]') as Element, 'ArrowUp', true)
  expect(values()).toEqual(['brief', 'draft', 'print'])
})

it('a new row waits to be typed into, up to the most there may be', async () => {
  await press(button('Add'))
  expect(values()).toEqual(['brief', 'draft', 'print', ''])
  expect(document.activeElement).toBe(root.querySelector('[name="step3"]'))
  expect((button('Add') as HTMLButtonElement).disabled).toBe(true)
})

it('a removed row leaves the focus with the one before it, the last one with the button that adds', async () => {
  await press(button('Remove row 2'))
  expect(values()).toEqual(['brief', 'print'])
  expect(document.activeElement).toBe(root.querySelector('[name="step0"]'))
  await press(button('Remove row 2'))
  await press(button('Remove row 1'))
  expect(document.activeElement).toBe(button('Add'))
})
