export type Size = { readonly width: number; readonly height: number }
export type Rect = Size & { readonly left: number; readonly top: number }

const GAP = 8
const EDGE = 8
/** Calendar's own bar ends above it (64 px in 2026-10). */
const BAR = 72

/**
 * Where a box goes beside a thing in a window, in CSS pixels: below it, above it, at either of its sides, wherever there
 * is room first; else at the window's lower end, over the thing.
 */
export function placeBeside(thing: Rect, box: Size, view: Size): { left: number; top: number } {
  const [right, bottom] = [thing.left + thing.width, thing.top + thing.height]
  const left = within(thing.left, EDGE, view.width - box.width - EDGE)
  const top = within(thing.top, BAR, view.height - box.height - EDGE)
  const places = [
    { left, top: bottom + GAP },
    { left, top: thing.top - GAP - box.height },
    { left: right + GAP, top },
    { left: thing.left - GAP - box.width, top },
  ]
  const fits = (place: { left: number; top: number }) =>
    place.left >= EDGE &&
    place.left + box.width <= view.width - EDGE &&
    place.top >= BAR &&
    place.top + box.height <= view.height - EDGE
  return places.find(fits) ?? { left, top: view.height - box.height - EDGE }
}

const within = (value: number, least: number, most: number) => Math.max(least, Math.min(value, most))
