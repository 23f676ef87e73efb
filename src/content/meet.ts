import { browser } from '../browser.ts'
import { ask } from '../messages/ask.ts'
import type { MeetingBrief, Push } from '../messages/protocol.ts'
import { claimPage } from '../overlay/claim-page.ts'
import { parseRoute } from '../pages/meet/route.ts'
import type { Sighting } from '../pages/meet/sighting.ts'
import { watchMeet } from '../pages/meet/watch-meet.ts'
import { createFollower } from './follow-calls.ts'
import { createOutbox } from './outbox.ts'
import { createOverlaySlot } from './overlay-slot.ts'
import { decideCompanyShown, decidePageTrust } from './page-trust.ts'

const signal = claimPage(new AbortController().signal)
const stopWatching = new AbortController()
const path = () => location.pathname
const newId = () => crypto.randomUUID()
const timeZone = () => Temporal.Now.timeZoneId()

let last: Sighting | null = null
let unsureSinceMs: number | null = null

const brief = () => slot.shown().brief
const showBrief = (brief: MeetingBrief) =>
  slot.show({ brief, ...(last ? { company: decideCompanyShown(last, brief) } : {}) })

const noteError = (error: string) => {
  if (error !== 'orphaned') return
  // The extension was replaced under this tab: nothing that is seen from here on can be kept.
  stopWatching.abort()
  slot.show({ pageTrust: 'orphaned' })
}

const noteKept = (isKept: boolean) => {
  if (slot.shown().unsaved === isKept) slot.show({ unsaved: !isKept })
}

const outbox = createOutbox((question) => ask('facts/append', question))
const follower = createFollower({ ask, outbox, newId, brief, onBrief: showBrief, onError: noteError, onKept: noteKept })

async function openMeeting(): Promise<MeetingBrief | null> {
  const open = brief()
  const { code } = parseRoute(path())
  if (open || code === null) return open
  const reply = await ask('call/enter', { code, title: null, visit: null, atMs: Date.now() })
  if (reply.ok) showBrief(reply.value)
  else noteError(reply.error)
  return brief()
}

async function meetWith(meeting: string, name: string, person: string | null) {
  const reply = await ask('meeting/with', { meeting, name, person })
  if (!reply.ok) noteError(reply.error)
  else if (reply.value.brief) showBrief(reply.value.brief)
}

const slot = createOverlaySlot({
  signal,
  speaking: { brief, openMeeting, tell: follower.tell, meetWith, now: Date.now, newId, timeZone },
  summon: async () => {
    const reply = await ask('overlay/summon', {})
    return reply.ok && reply.value.entered
  },
})

const trustPage = (atMs: number) => {
  const pageTrust = decidePageTrust(last, path(), unsureSinceMs, atMs)
  if (slot.shown().pageTrust !== pageTrust) slot.show({ pageTrust })
}

function onSighting(sighting: Sighting, atMs: number) {
  last = sighting
  unsureSinceMs = sighting.company === 'unsure' ? (unsureSinceMs ?? atMs) : null
  // What was said of a call stays on screen when it ends, until the user goes on.
  const goneOn = sighting.state === 'landing' || sighting.state === 'green-room'
  slot.show({
    company: decideCompanyShown(sighting, brief()),
    presenting: sighting.iPresent,
    ...(goneOn ? { brief: null } : {}),
  })
  trustPage(atMs)
  follower.see(sighting, atMs)
}

const hearPush = (push: unknown): undefined => {
  const heard = push as Push
  if (heard.push === 'overlay/toggle') slot.toggle()
  else if (heard.brief.meeting.ids.includes(brief()?.meeting.id ?? '')) showBrief(heard.brief)
}

browser.runtime.onMessage.addListener(hearPush)
signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(hearPush))
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
