import type { Corner } from '../ui/kept-corner.ts'
import type { OpenForm, OverlayActions, OverlayState, WordsChosen } from './state.ts'

/** What the surface does with a click: what it says goes to the actions, what it shows to the state. */
export type Controls = Omit<OverlayActions, 'copy' | 'moveTo'> & {
  readonly copy: (text: string) => void
  readonly chooseWords: (chosen: WordsChosen) => void
  readonly moveTo: (corner: Corner) => void
  readonly open: (form: OpenForm) => void
  readonly resize: () => void
  readonly hide: () => void
  readonly reveal: () => void
}

/** Every control is set in motion by a person, so the focus may follow them: into what they open and back. */
export function createControls(state: OverlayState, actions: OverlayActions, root: ShadowRoot): Controls {
  let opener: Element | null = null
  const focus = (element: Element | null) => {
    if (element instanceof HTMLElement) element.focus({ preventScroll: true })
  }
  const copy = async (text: string) => {
    state.copied.value = { text, done: await actions.copy(text) }
  }
  return {
    ...actions,
    copy: (text) => void copy(text),
    chooseWords: (chosen) => {
      state.wordsChosen.value = chosen
    },
    moveTo: (corner) => {
      state.corner.value = corner
      actions.moveTo(corner)
    },
    open: (form) => {
      const [before, from] = [state.open.peek(), root.activeElement]
      state.open.value = form
      if (form === null) return focus(opener)
      if (before === null) opener = from
      const first = root.querySelector<HTMLInputElement>('.form input, .form button')
      first?.focus()
      first?.select?.()
    },
    resize: () => {
      state.collapsed.value = !state.collapsed.peek()
      focus(root.querySelector('.resize'))
    },
    hide: () => {
      state.hidden.value = true
    },
    reveal: () => {
      state.revealed.value = !state.revealed.peek()
      focus(root.querySelector('.eye'))
    },
  }
}
