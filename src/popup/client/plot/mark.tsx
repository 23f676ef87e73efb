import type { DotKind } from './dots.ts'

type Props = {
  readonly kind: DotKind
  readonly x: number
  readonly y: number
  /** Half of its width. */
  readonly size: number
}

/** Every kind has its own shape, so that none depends on a colour. */
export function Mark({ kind, x, y, size }: Props) {
  switch (kind) {
    case 'no-show':
      return <path class="mark" data-kind={kind} d={cross(x, y, size)} />
    case 'called-off':
      return <path class="mark" data-kind={kind} d={diamond(x, y, size)} />
    case 'mine':
      return <path class="mark" data-kind={kind} d={triangle(x, y, size)} />
    default:
      return <circle class="mark" data-kind={kind} cx={x} cy={y} r={kind === 'in-time' ? size * 0.75 : size} />
  }
}

/** Beside a mark on the edge: it belongs further out. */
export function Beyond({ x, y, size, up }: Omit<Props, 'kind'> & { readonly up: boolean }) {
  const tip = up ? y - size * 2.6 : y + size * 2.6
  const foot = up ? y - size * 1.5 : y + size * 1.5
  return <path class="beyond" d={`M${x - size} ${foot}L${x} ${tip}L${x + size} ${foot}`} />
}

const cross = (x: number, y: number, s: number) =>
  `M${x - s} ${y - s}L${x + s} ${y + s}M${x - s} ${y + s}L${x + s} ${y - s}`
const diamond = (x: number, y: number, s: number) => `M${x} ${y - s}L${x + s} ${y}L${x} ${y + s}L${x - s} ${y}Z`
const triangle = (x: number, y: number, s: number) => `M${x - s} ${y - s * 0.8}H${x + s}L${x} ${y + s}Z`
