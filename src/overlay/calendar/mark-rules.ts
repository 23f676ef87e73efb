import { MARKS, type Mark } from './decide-mark.ts'

/** Ids of chips as the page writes them, by their mark. */
export type Painted = Readonly<Record<Mark, readonly string[]>>

/** How the page's chips are named in a style sheet, and seen from them their words, and that they have no place. */
export type ChipSelectors = {
  readonly chips: (pageIds: readonly string[]) => string
  readonly words: string
  readonly unplaced: string
}

const INK = 'var(--hard-stop-ink)'
const RIM = 'var(--hard-stop-rim)'

const disc = (inner: string, outer: string) =>
  `radial-gradient(circle at 4px 4px, ${inner} 2.2px, ${outer} 2.6px 3.6px, transparent 4px)`

/**
 * A bar, two dots one above the other, a ring: told apart without colour, and dark on light with a rim, so that they
 * stand out from any colour of an event in light and dark. Gradients, because a page may forbid pictures.
 */
const SHAPES: Readonly<Record<Mark, string>> = {
  off: `block-size: 16px; border: 1.5px solid ${RIM}; border-radius: 2px; background: ${INK}`,
  watch: `block-size: 16px; background: ${disc(INK, RIM)} 0 0 / 8px 8px`,
  known: `block-size: 8px; background: ${disc(RIM, INK)}`,
}

const PLACE =
  'all: initial; content: ""; position: absolute; inset-block-end: 2px; inset-inline-end: 2px; box-sizing: border-box; ' +
  'inline-size: 8px; max-block-size: calc(100% - 4px); pointer-events: none; forced-color-adjust: none'

const colours = (ink: string, rim: string) => `--hard-stop-ink: ${ink}; --hard-stop-rim: ${rim}`

/** What a mark takes of a line's length: no word is under it, be it too long for its chip. */
const ROOM = 'box-sizing: border-box; padding-inline-end: 12px; overflow: clip; overflow-clip-margin: content-box'

/**
 * The style sheet of all marks. They are drawn beside the content of Google's chips, in whose nodes nothing is changed:
 * what the page draws anew is marked without a word of ours. The words of a chip give them room.
 */
export const markRules = (painted: Painted, chips: ChipSelectors): string =>
  MARKS.map((mark) => (painted[mark].length > 0 ? rulesOf(mark, painted[mark], chips) : '')).join('')

/** Nested, so that a browser reads hundreds of ids once for each mark. */
const rulesOf = (mark: Mark, pageIds: readonly string[], { chips, words, unplaced }: ChipSelectors) => `
${chips(pageIds)} {
  &${unplaced} { position: relative }
  &::after { ${firm(`${PLACE}; ${colours('#1f2328', '#fff')}; ${SHAPES[mark]}`)} }
  ${words} { ${firm(ROOM)} }
  @media (forced-colors: active) { &::after { ${firm(colours('CanvasText', 'Canvas'))} } }
  @media print { &::after { ${firm('display: none')} } }
}`

/** Whatever the page says of the same. */
const firm = (declarations: string) =>
  declarations
    .split('; ')
    .map((each) => `${each} !important`)
    .join('; ')
