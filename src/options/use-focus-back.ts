import { useLayoutEffect, useRef } from 'preact/hooks'

/** For a place whose form comes and goes: once it is gone, the focus is on the first button there, and not lost. */
export function useFocusBack<E extends HTMLElement>(isOpen: boolean, busy: boolean) {
  const place = useRef<E>(null)
  const wasOpen = useRef(false)
  useLayoutEffect(() => {
    if (isOpen) wasOpen.current = true
    else if (wasOpen.current && !busy) {
      wasOpen.current = false
      place.current?.querySelector<HTMLElement>('button:enabled')?.focus()
    }
  })
  return place
}
