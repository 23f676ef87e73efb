/** Stripes: whose bar it is can be told without its colour. */
export const Hatch = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line class="hatch" x1="1" x2="1" y1="0" y2="5" />
    </pattern>
  </defs>
)

type Props = { readonly at: number; readonly y: number; readonly kind: 'planned' | 'current' }

export const Diamond = ({ at, y, kind }: Props) => (
  <svg x={`${at}%`} y={y} overflow="visible">
    <path class="delivery" data-kind={kind} d="M-6 0L0 -6L6 0L0 6Z" />
  </svg>
)
