import type { Policy } from '../../../domain/policy/policy.ts'
import { formatDate, formatMinutes } from '../../../ui/formats.ts'
import type { Dot } from './dots.ts'
import { Beyond, Mark } from './mark.tsx'
import { deriveScale } from './scale.ts'

type Props = {
  readonly dots: readonly Dot[]
  readonly policy: Pick<Policy, 'graceMinutes' | 'veryLateMinutes'>
  /** What it shows, to those who do not see it. */
  readonly label: string
}

const WIDTH = 304
const HEIGHT = 140
/** Free on every side, so that marks on the edge are whole. */
const MARGIN = 12
const MANY = 60
const MINUTE = 60_000
/** As shares of the height: names of lines that lie nearer than this would run into each other. */
const LINE_OF_TEXT = 0.1

/** Waits over time: theirs up, mine down, with the lines of the policy. `dots`: at least one. */
export function DotPlot({ dots, policy, label }: Props) {
  const scale = deriveScale(dots, policy)
  const size = dots.length > MANY ? 2.6 : 4
  const x = (atMs: number) => MARGIN + scale.across(atMs) * (WIDTH - 2 * MARGIN)
  const y = (minutes: number, mine = false) =>
    MARGIN + scale.down(minutes, mine ? 'mine' : 'theirs') * (HEIGHT - 2 * MARGIN)
  const lines = [
    { kind: 'start', minutes: 0 },
    { kind: 'grace', minutes: policy.graceMinutes },
    { kind: 'very-late', minutes: policy.veryLateMinutes },
  ]
  const times = dots.map(({ atMs }) => atMs)
  const [first, last] = [formatDate(Math.min(...times)), formatDate(Math.max(...times))]
  return (
    <div class="plot">
      <div class="plot-gutter" aria-hidden="true">
        {lines
          .filter(({ minutes }, index) => {
            const below = lines[index - 1]
            return !below || (y(below.minutes) - y(minutes)) / HEIGHT >= LINE_OF_TEXT
          })
          .map(({ kind, minutes }) => (
            <span key={kind} style={{ insetBlockStart: `${(y(minutes) / HEIGHT) * 100}%` }}>
              {formatMinutes(minutes * MINUTE)}
            </span>
          ))}
      </div>
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={label}>
        {lines.map(({ kind, minutes }) => (
          <line key={kind} class="plot-line" data-kind={kind} x1={0} x2={WIDTH} y1={y(minutes)} y2={y(minutes)} />
        ))}
        {dots.map((dot, index) => {
          const mine = dot.kind === 'mine'
          const at = { x: x(dot.atMs), y: y(dot.ms / MINUTE, mine), size }
          return (
            <g key={index}>
              <Mark kind={dot.kind} {...at} />
              {scale.isBeyond(dot) && <Beyond {...at} up={!mine} />}
            </g>
          )
        })}
      </svg>
      <p class="plot-days soft" aria-hidden="true">
        <span>{first}</span>
        {last !== first && <span>{last}</span>}
      </p>
    </div>
  )
}
