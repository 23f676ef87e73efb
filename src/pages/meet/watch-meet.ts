import type { EpochMs } from '../../domain/meeting/fact.ts'
import { createProbe, enclosing, type Memory } from '../probe.ts'
import { ANCHORS, type AnchorName } from './anchors.ts'
import { glanceAtCall } from './glance.ts'
import { readMeetPage } from './read-meet-page.ts'
import type { Sighting } from './sighting.ts'
import { type Claim, createSteady } from './steady.ts'

export type MeetWatch = {
  readonly document: Document
  /** The path of the page's address, asked at every look: the page changes it without loading. */
  readonly path: () => string
  readonly now: () => EpochMs
  readonly signal: AbortSignal
  /** Something changed. `atMs` is when it was first seen, which may be some seconds ago. */
  readonly onSighting: (sighting: Sighting, atMs: EpochMs) => void
  /** The page was looked at, at least every 5 s while the browser lets it. */
  readonly onPulse?: (atMs: EpochMs) => void
}

const POLL_MS = 5_000
/** Between two looks while something is about to be believed, and while the page changes all the time. */
const PENDING_MS = 1_000
const BUSY_MS = 1_500
/** After the first change of a quiet page: mounting takes several frames. */
const SETTLE_MS = 250

const WATCHED = {
  childList: true,
  subtree: true,
  attributeFilter: ['data-participant-id', 'data-avatar-count', 'data-call-ended'],
}

/** Watches a Meet page until `signal` aborts. Times are told by `now`, timers only say when to look. */
export function watchMeet({ document, path, now, signal, onSighting, onPulse }: MeetWatch): void {
  const steady = createSteady()
  const memory: Memory<AnchorName> = new Map()
  let lastMs: EpochMs | null = null
  let changedMs: EpochMs | null = null
  let lastRead: { at: string; glance: string; raw: Sighting; atMs: EpochMs } | null = null
  let timer: ReturnType<typeof setTimeout> | undefined

  const tell = (claims: readonly Claim[]) => {
    for (const claim of claims) if (!signal.aborted) onSighting(claim.sighting, claim.atMs)
  }
  const lookIn = (ms: number) => {
    clearTimeout(timer)
    timer = setTimeout(look, ms)
  }
  /**
   * What a call says is as before where nothing changed, or a glance shows no difference; it is read anew every 5 s all
   * the same, for what no change tells.
   */
  const readAt = (atMs: EpochMs): Sighting => {
    const at = path()
    const isFresh = lastRead?.raw.state === 'in-call' && lastRead.at === at && Math.abs(atMs - lastRead.atMs) < POLL_MS
    const fresh = isFresh ? lastRead : null
    if (fresh && changedMs === null) return fresh.raw
    const probe = createProbe(document, ANCHORS, memory)
    const glance = glanceAtCall(probe)
    if (fresh?.glance === glance) return fresh.raw
    lastRead = { at, glance, raw: readMeetPage(document, at, probe), atMs }
    return lastRead.raw
  }
  /** Until the first change, which says all there is to know before the next look: a busy page makes thousands. */
  const watchForChange = () => observer.observe(document, WATCHED)
  const look = () => {
    observer.disconnect()
    const atMs = now()
    const raw = readAt(atMs)
    const beforeMs = changedMs ?? lastMs
    changedMs = null
    lastMs = atMs
    tell(steady.look(raw, atMs, beforeMs))
    if (signal.aborted) return
    onPulse?.(atMs)
    watchForChange()
    lookIn(steady.isPending(raw) ? PENDING_MS : POLL_MS)
  }
  const observer = new MutationObserver(() => {
    observer.disconnect()
    if (lastMs === null) return
    changedMs = now()
    const sinceMs = Math.max(0, changedMs - lastMs)
    lookIn(Math.max(SETTLE_MS, BUSY_MS - sinceMs))
  })
  const leave = () => {
    clearTimeout(timer)
    tell(steady.close('page-closed', now()))
    lastMs = null
    lastRead = null
  }
  const noteLeaving = ({ target }: Event) => {
    if (target instanceof Element && enclosing(target, ANCHORS.leave) !== null) steady.leaveClicked(now())
  }

  document.addEventListener('visibilitychange', look, { signal })
  document.addEventListener('click', noteLeaving, { signal, capture: true })
  document.defaultView?.addEventListener('pageshow', look, { signal })
  document.defaultView?.addEventListener('pagehide', leave, { signal })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    clearTimeout(timer)
  })
  look()
}
