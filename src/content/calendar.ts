import { browser } from '../browser.ts'
import { ask } from '../messages/ask.ts'
import type { MeetingBrief, Push } from '../messages/protocol.ts'
import type { Mark } from '../overlay/calendar/decide-mark.ts'
import { createMarkSheet } from '../overlay/calendar/mark-sheet.ts'
import { claimPage } from '../overlay/claim-page.ts'
import { CHIP_SELECTORS, pageIdOf } from '../pages/calendar/chip-selectors.ts'
import { findDraftBox } from '../pages/calendar/draft-box.ts'
import type { Chip } from '../pages/calendar/read-chips.ts'
import { watchCalendar } from '../pages/calendar/watch-calendar.ts'
import { createByHand } from './by-hand.ts'
import { createCalendarSlot } from './calendar-slot.ts'
import { createDraftGuests } from './draft-guests.ts'
import { createMarkBook } from './mark-book.ts'
import { createOpenEvent, worthSaying } from './open-event.ts'
import { createOutbox } from './outbox.ts'
import { createOverlayActions } from './overlay-actions.ts'

/** What is known of a client changes with time alone too: after so long it is asked for again. */
const OLD_MS = 5 * 60_000
/** Facts come in bursts. */
const AFTER_FACTS_MS = 2_000

const signal = claimPage(new AbortController().signal)
const stopWatching = new AbortController()
const living = AbortSignal.any([signal, stopWatching.signal])

let chips: readonly Chip[] = []
let myEmail: string | null = null
let askedMs = 0
let refreshing: ReturnType<typeof setTimeout> | undefined

const noteError = (error: string) => {
  if (error !== 'orphaned') return
  // The extension was replaced under this tab: marks would grow old, and nothing that is said could be kept.
  stopWatching.abort()
  slot.show({ pageTrust: 'orphaned', line: null, notice: null })
}

const sheet = createMarkSheet(document, CHIP_SELECTORS, living)
const book = createMarkBook((question) => ask('calendar/marks', question), paint, noteError)

function paint() {
  const painted: Record<Mark, Set<string>> = { off: new Set(), watch: new Set(), known: new Set() }
  for (const chip of chips) {
    const mark = book.markOf(chip.occurrence)
    if (mark !== null) painted[mark].add(pageIdOf(chip))
  }
  sheet.paint({ off: [...painted.off], watch: [...painted.watch], known: [...painted.known] })
}

const brief = () => slot.shown().brief
const byHand = createByHand({ shown: brief, show: (brief) => slot.show({ brief }) })
const openEvent = createOpenEvent({
  ask,
  now: Date.now,
  onLine: (line) => slot.show({ line }),
  onMark: (mark) => book.learn(mark),
  onBrief: (brief) => {
    const { line } = slot.shown()
    if (line) slot.show({ line: worthSaying({ ...line, canStart: false }) })
    byHand.hear(brief)
  },
  onError: noteError,
})
const draftGuests = createDraftGuests({
  ask: (question) => ask('calendar/guests', question),
  besideNow: () => findDraftBox(document),
  onNotice: (notice) => slot.show({ notice }),
  onError: noteError,
})

const outbox = createOutbox((question) => ask('facts/append', question))
async function tell(facts: Parameters<typeof outbox.put>[0]) {
  outbox.put(facts)
  const error = await outbox.flush()
  if (error !== null) noteError(error)
}
async function meetWith(meeting: string, name: string, person: string | null) {
  const reply = await ask('meeting/with', { meeting, name, person })
  if (!reply.ok) noteError(reply.error)
  else if (reply.value.brief) byHand.hear(reply.value.brief)
}

function hide(hidden: boolean) {
  sheet.hide(hidden)
  if (slot.shown().hidden !== hidden) slot.show({ hidden })
}

const slot = createCalendarSlot({
  signal,
  sayings: {
    ...createOverlayActions({
      brief,
      openMeeting: async () => brief(),
      tell: (facts) => void tell(facts),
      meetWith,
      now: Date.now,
      newId: () => crypto.randomUUID(),
      timeZone: () => Temporal.Now.timeZoneId(),
    }),
    startHere: () => void openEvent.startHere(),
    dismissNotice: () => draftGuests.dismiss(),
    hide,
  },
  summon: async () => {
    const reply = await ask('overlay/summon', {})
    return reply.ok && reply.value.entered
  },
})

async function askRunning() {
  const reply = await ask('meeting/by-hand', {})
  if (!reply.ok) noteError(reply.error)
  else if (reply.value.brief) byHand.hear(reply.value.brief)
}

const occurrences = () => chips.map(({ occurrence }) => occurrence)
function refresh() {
  askedMs = Date.now()
  book.refresh(occurrences())
}
function refreshOld() {
  if (document.hidden || living.aborted || Date.now() - askedMs < OLD_MS) return
  refresh()
  void askRunning()
}

function hearFacts(brief: MeetingBrief) {
  byHand.hear(brief)
  clearTimeout(refreshing)
  refreshing = setTimeout(refresh, AFTER_FACTS_MS)
}

const hearPush = (push: unknown): undefined => {
  const heard = push as Push
  if (heard.push === 'overlay/toggle') hide(!slot.shown().hidden)
  else hearFacts(heard.brief)
}

browser.runtime.onMessage.addListener(hearPush)
document.addEventListener('visibilitychange', refreshOld, { signal: living })
const growingOld = setInterval(refreshOld, OLD_MS)
living.addEventListener('abort', () => {
  clearInterval(growingOld)
  clearTimeout(refreshing)
})
signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hearPush))

askedMs = Date.now()
void askRunning()
watchCalendar({
  document,
  path: () => location.pathname,
  now: Date.now,
  signal: living,
  onPage: ({ email }) => {
    myEmail = email
  },
  onChips: (seen) => {
    chips = seen
    paint()
    book.meet(occurrences())
  },
  onBubble: (bubble, atMs) => void openEvent.see(bubble, myEmail, atMs),
  onDraft: (draft) => void draftGuests.see(draft),
})
