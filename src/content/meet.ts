import { browser } from '../browser.ts'
import { ask } from '../messages/ask.ts'
import type { MeetingBrief, Push } from '../messages/protocol.ts'
import { claimPage } from '../overlay/claim-page.ts'
import { mountOverlay } from '../overlay/mount.tsx'
import { createOverlayState } from '../overlay/state.ts'
import { parseRoute } from '../pages/meet/route.ts'
import type { Sighting } from '../pages/meet/sighting.ts'
import { watchMeet } from '../pages/meet/watch-meet.ts'
import { createFollower } from './follow-calls.ts'
import { keepCorner, readCorner } from './kept-corner.ts'
import { createOutbox } from './outbox.ts'
import { createOverlayActions } from './overlay-actions.ts'
import { decideCompanyShown, decidePageTrust } from './page-trust.ts'

const ended = new AbortController()
const signal = claimPage(ended.signal)
const state = createOverlayState(Date.now())
const path = () => location.pathname
const newId = () => crypto.randomUUID()
const timeZone = () => Temporal.Now.timeZoneId()

let last: Sighting | null = null
let unsureSinceMs: number | null = null

const showBrief = (brief: MeetingBrief) => {
  state.brief.value = brief
  if (last) state.company.value = decideCompanyShown(last, brief)
}
const noteError = (error: string) => {
  if (error !== 'orphaned') return
  // The extension was replaced under this tab: nothing that is seen from here on can be kept.
  stopWatching.abort()
  state.pageTrust.value = 'orphaned'
}

const outbox = createOutbox(
  (question) => ask('facts/append', question),
  ({ brief }) => brief && showBrief(brief),
)
const follower = createFollower({
  ask,
  outbox,
  newId,
  timeZone,
  brief: () => state.brief.peek(),
  onBrief: showBrief,
  onError: noteError,
})

async function openMeeting(): Promise<MeetingBrief | null> {
  const open = state.brief.peek()
  const { code } = parseRoute(path())
  if (open || code === null) return open
  const reply = await ask('call/enter', { code, title: null, visit: newId(), atMs: Date.now(), timeZone: timeZone() })
  if (!reply.ok) {
    noteError(reply.error)
    return null
  }
  showBrief(reply.value)
  return reply.value
}

async function meetWith(meeting: string, name: string, person: string | null) {
  const reply = await ask('meeting/with', { meeting, name, person })
  if (!reply.ok) noteError(reply.error)
  else if (reply.value.brief) showBrief(reply.value.brief)
}

const actions = createOverlayActions({
  brief: () => state.brief.peek(),
  openMeeting,
  tell: follower.tell,
  meetWith: (meeting, name, person) => void meetWith(meeting, name, person),
  keepCorner: (corner) => void keepCorner(corner),
  now: Date.now,
  newId,
  timeZone,
})

const stopWatching = new AbortController()
const trustPage = (atMs: number) => {
  state.pageTrust.value = decidePageTrust(last, path(), unsureSinceMs, atMs)
}

function onSighting(sighting: Sighting, atMs: number) {
  last = sighting
  unsureSinceMs = sighting.company === 'unsure' ? (unsureSinceMs ?? atMs) : null
  state.company.value = decideCompanyShown(sighting, state.brief.peek())
  state.presenting.value = sighting.iPresent
  // What was said of a call stays on screen when it ends, until the user goes on.
  if (sighting.state === 'landing' || sighting.state === 'green-room') state.brief.value = null
  trustPage(atMs)
  follower.see(sighting, atMs)
}

const hearPush = (push: unknown): undefined => {
  const heard = push as Push
  if (heard.push === 'overlay/toggle') state.hidden.value = !state.hidden.peek()
  else if (heard.brief.meeting.ids.includes(state.brief.peek()?.meeting.id ?? '')) showBrief(heard.brief)
}

async function restoreCorner() {
  state.corner.value = (await readCorner()) ?? state.corner.peek()
}

void restoreCorner()
browser.runtime.onMessage.addListener(hearPush)
signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hearPush))
mountOverlay({ state, actions, signal })
watchMeet({
  document,
  path,
  now: Date.now,
  signal: AbortSignal.any([signal, stopWatching.signal]),
  onSighting,
  onPulse: (atMs) => {
    trustPage(atMs)
    follower.pulse(atMs)
  },
})
