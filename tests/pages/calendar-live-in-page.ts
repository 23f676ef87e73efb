import type { Bubble } from '../../src/pages/calendar/read-bubble.ts'
import type { CalendarPage } from '../../src/pages/calendar/read-calendar-page.ts'
import type { Chip } from '../../src/pages/calendar/read-chips.ts'
import type { Draft } from '../../src/pages/calendar/read-draft.ts'
import { watchCalendar } from '../../src/pages/calendar/watch-calendar.ts'
import { withoutElement } from './without-element.ts'

type Told = {
  page: CalendarPage | null
  chips: Omit<Chip, 'element'>[]
  bubble: Omit<Bubble, 'element'> | null
  draft: Draft | null
  /** How often each was told. */
  times: { page: number; chips: number; bubble: number; draft: number }
}

const told: Told = {
  page: null,
  chips: [],
  bubble: null,
  draft: null,
  times: { page: 0, chips: 0, bubble: 0, draft: 0 },
}

/** Watches the page that this script was put into. */
export function watch(): void {
  watchCalendar({
    document,
    path: () => location.pathname,
    now: Date.now,
    signal: new AbortController().signal,
    onPage(page) {
      told.page = page
      told.times.page += 1
    },
    onChips(chips) {
      told.chips = chips.map(withoutElement)
      told.times.chips += 1
    },
    onBubble(bubble) {
      told.bubble = bubble && withoutElement(bubble)
      told.times.bubble += 1
    },
    onDraft(draft) {
      told.draft = draft
      told.times.draft += 1
    },
  })
}

/** What was told last. Two frames on, whatever has happened until now has been looked at. */
export async function lastTold(): Promise<Told> {
  await new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
  return told
}
