import type { Corner } from '../ui/kept-corner.ts'
import { t, wordsDirection } from '../ui/words.ts'
import { nearestCorner, type Side, stepCorner } from './corner.ts'

const SIDES: Readonly<Record<string, Side>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
}

type Props = { readonly corner: Corner; readonly onMove: (corner: Corner) => void }

/** Drags its panel by pointer and lets it snap to the nearest corner; arrow keys do the same. */
export function Handle({ corner, onMove }: Props) {
  const direction = wordsDirection()
  const grab = (down: PointerEvent) => {
    const handle = down.currentTarget as HTMLElement
    const panel = handle.closest<HTMLElement>('.panel')
    if (!panel || down.button !== 0) return
    const grip = new AbortController()
    const follow = (move: PointerEvent) => {
      panel.style.translate = `${move.clientX - down.clientX}px ${move.clientY - down.clientY}px`
    }
    const drop = () => {
      grip.abort()
      const { x, y, width, height } = panel.getBoundingClientRect()
      panel.style.translate = ''
      onMove(nearestCorner(x + width / 2, y + height / 2, innerWidth, innerHeight, direction))
    }
    handle.setPointerCapture(down.pointerId)
    handle.addEventListener('pointermove', follow, { signal: grip.signal })
    handle.addEventListener('lostpointercapture', drop, { signal: grip.signal })
  }
  const step = (event: KeyboardEvent) => {
    const side = SIDES[event.key]
    if (!side) return
    event.preventDefault()
    onMove(stepCorner(corner, side, direction))
  }
  return (
    <button
      type="button"
      class="icon handle"
      aria-label={t('overlay_move')}
      title={t('overlay_move_how')}
      data-icon="grip"
      onPointerDown={grab}
      onKeyDown={step}
    />
  )
}
