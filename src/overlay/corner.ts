import type { Corner } from '../ui/kept-corner.ts'

export type Side = 'left' | 'right' | 'up' | 'down'

/** The corner nearest to a point, of a window of that size. */
export function nearestCorner(x: number, y: number, width: number, height: number, direction: 'ltr' | 'rtl'): Corner {
  const atStart = x < width / 2 === (direction === 'ltr')
  return `${y < height / 2 ? 'top' : 'bottom'}-${atStart ? 'start' : 'end'}`
}

/** The corner one step to that side; the same one where there is none. */
export function stepCorner(corner: Corner, side: Side, direction: 'ltr' | 'rtl'): Corner {
  const [block, inline] = corner.split('-') as ['top' | 'bottom', 'start' | 'end']
  if (side === 'up') return `top-${inline}`
  if (side === 'down') return `bottom-${inline}`
  return `${block}-${(side === 'left') === (direction === 'ltr') ? 'start' : 'end'}`
}
