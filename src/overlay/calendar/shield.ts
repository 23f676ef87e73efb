const PRESSES = [
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
  'click',
  'wheel',
] as const

/**
 * A press on what is ours is no press beside the page's bubble, which would close it: the page is not told. Within
 * `still` a page that listens before everybody else is not told either, and the focus stays where it was: a bubble closes
 * that has lost it.
 */
export function shieldPage(root: ShadowRoot, still: string, signal: AbortSignal): void {
  const { host } = root
  const isStill = (event: MouseEvent) =>
    event.target === host && root.elementFromPoint(event.clientX, event.clientY)?.closest(still) != null
  for (const type of PRESSES) host.addEventListener(type, (event) => event.stopPropagation(), { signal })
  for (const type of ['pointerdown', 'mousedown'] as const)
    addEventListener(
      type,
      (event) => {
        if (!isStill(event)) return
        event.stopPropagation()
        if (type === 'mousedown') event.preventDefault()
      },
      { signal, capture: true },
    )
}
