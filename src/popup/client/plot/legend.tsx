import { t, type WordKey } from '../../../ui/words.ts'
import type { Dot, DotKind } from './dots.ts'
import { Mark } from './mark.tsx'

const KINDS = {
  'in-time': 'popup_dot_in_time',
  late: 'popup_dot_late',
  'no-show': 'popup_dot_no_show',
  'let-pass': 'popup_dot_let_pass',
  'called-off': 'popup_dot_called_off',
  mine: 'popup_dot_mine',
} as const satisfies Record<DotKind, WordKey>

/** What each shape and line in the picture means; only those that are in it. */
export function Legend({ dots }: { readonly dots: readonly Dot[] }) {
  const shown = new Set(dots.map(({ kind }) => kind))
  return (
    <ul class="legend soft">
      {(Object.keys(KINDS) as DotKind[])
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <Mark kind={kind} x={6} y={6} size={4} />
            </svg>
            {t(KINDS[kind])}
          </li>
        ))}
      <LineMeaning kind="grace" word="popup_line_grace" />
      <LineMeaning kind="very-late" word="popup_line_very_late" />
    </ul>
  )
}

const LineMeaning = ({ kind, word }: { readonly kind: 'grace' | 'very-late'; readonly word: WordKey }) => (
  <li>
    <svg viewBox="0 0 18 12" aria-hidden="true">
      <line class="plot-line" data-kind={kind} x1={0} x2={18} y1={6} y2={6} />
    </svg>
    {t(word)}
  </li>
)
