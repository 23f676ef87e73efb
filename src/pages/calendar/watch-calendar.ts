import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Memory } from '../probe.ts'
import type { AnchorName } from './anchors.ts'
import { type Bubble, readBubble } from './read-bubble.ts'
import { type CalendarPage, readCalendarPage } from './read-calendar-page.ts'
import { type Chip, createDecode, readChips } from './read-chips.ts'
import { type Draft, readDraft } from './read-draft.ts'

export type CalendarWatch = {
  readonly document: Document
  /** The path of the page's address, asked at every look: the page changes it without loading. */
  readonly path: () => string
  readonly now: () => EpochMs
  readonly signal: AbortSignal
  /** Each is told once at the beginning and then whenever it has changed; `atMs` is when it was seen. */
  readonly onPage: (page: CalendarPage, atMs: EpochMs) => void
  readonly onChips: (chips: readonly Chip[], atMs: EpochMs) => void
  readonly onBubble: (bubble: Bubble | null, atMs: EpochMs) => void
  readonly onDraft: (draft: Draft | null, atMs: EpochMs) => void
}

/** Dialogs and tabs are hidden by these, and a pointer that moves about changes them all the time: chips do not. */
const LOOKS = ['style', 'class', 'hidden', 'aria-hidden']
const SAYS = [
  'data-eventid',
  'data-datekey',
  'data-viewkey',
  'data-viewfamily',
  'data-period-type',
  'data-start-date-key',
  'data-text',
  'data-email',
  'data-date',
  'aria-label',
]

/**
 * Watches Calendar's page until `signal` aborts, at most once a frame, before it is drawn. What is drawn outside `<body>`
 * is not looked at, so that our own drawing wakes nobody.
 */
export function watchCalendar({ document, path, now, signal, ...told }: CalendarWatch): void {
  const window = document.defaultView
  const decode = createDecode()
  const memory: Memory<AnchorName> = new Map()
  let frame: number | null = null
  let isGridOld = true
  let lastPath = ''
  let chips: readonly Chip[] | null = null
  let page: CalendarPage | null = null
  const [onPage, onBubble, onDraft] = [onChange(told.onPage), onChange(told.onBubble), onChange(told.onDraft)]

  const lookAtGrid = (atMs: EpochMs): CalendarPage => {
    const seen = readChips(document, decode)
    const isNew = chips === null || !isSame(chips, seen)
    isGridOld = false
    chips = seen
    page = readCalendarPage(document, lastPath, seen.length, memory)
    onPage(page, atMs)
    if (isNew && !signal.aborted) told.onChips(seen, atMs)
    return page
  }
  const look = () => {
    frame = null
    if (signal.aborted) return
    const atMs = now()
    isGridOld ||= path() !== lastPath
    lastPath = path()
    const shown = isGridOld || page === null ? lookAtGrid(atMs) : page
    if (!signal.aborted) onBubble(readBubble(document, shown, chips ?? [], decode), atMs)
    if (!signal.aborted) onDraft(readDraft(document, lastPath, shown), atMs)
  }
  const lookSoon = () => {
    frame ??= window?.requestAnimationFrame(look) ?? null
  }
  const observer = new MutationObserver((records) => {
    isGridOld ||= records.some(({ attributeName }) => attributeName === null || !LOOKS.includes(attributeName))
    lookSoon()
  })

  observer.observe(document.body, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: [...LOOKS, ...SAYS],
  })
  for (const typing of ['input', 'change']) document.addEventListener(typing, lookSoon, { signal, capture: true })
  window?.addEventListener('popstate', lookSoon, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    if (frame !== null) window?.cancelAnimationFrame(frame)
  })
  look()
}

/** Tells the first value, and each that differs from the one before. */
function onChange<Value extends object | null>(tell: (value: Value, atMs: EpochMs) => void) {
  let last: { text: string; element: Element | null } | null = null
  return (value: Value, atMs: EpochMs) => {
    const element = value !== null && 'element' in value ? (value.element as Element) : null
    const text = JSON.stringify(value, (key, each: unknown) => (key === 'element' ? undefined : each))
    if (last?.text === text && last.element === element) return
    last = { text, element }
    tell(value, atMs)
  }
}

const isSame = (before: readonly Chip[], after: readonly Chip[]) =>
  before.length === after.length &&
  before.every((chip, index) => {
    const other = after[index]
    return (
      chip.element === other?.element &&
      chip.eventId === other.eventId &&
      chip.calendarId === other.calendarId &&
      chip.day === other.day
    )
  })
