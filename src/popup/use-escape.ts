import { useEffect } from 'preact/hooks'

/** Esc goes back. On the first view it is left alone: there the browser closes the popup. */
export function useEscape(active: boolean, back: () => void) {
  useEffect(() => {
    if (!active) return undefined
    const listener = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing) return
      event.preventDefault()
      back()
    }
    document.addEventListener('keydown', listener)
    return () => document.removeEventListener('keydown', listener)
  }, [active, back])
}
