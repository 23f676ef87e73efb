import type { EpochMs } from '../../domain/meeting/fact.ts'
import { createHeld } from './held.ts'
import type { CallState, Sighting } from './sighting.ts'
import { createSteadyCompany } from './steady-company.ts'

/** `atMs` is the first look that said so, not the one that made it certain. */
export type Claim = { readonly sighting: Sighting; readonly atMs: EpochMs }

/** How long a look must keep saying the same before it is believed: controls mount in steps. */
const HOLD_MS: Readonly<Record<CallState, number>> = {
  landing: 0,
  'green-room': 1_000,
  knocking: 2_000,
  'in-call': 1_500,
  ended: 0,
  unknown: 30_000,
}
/** "Leave" asks back when I am the host. */
const LEAVE_CLICK_MS = 60_000

/** Turns looks into claims. */
export function createSteady() {
  const states = createHeld<CallState>()
  const company = createSteadyCompany()
  let state: CallState | null = null
  let claimed: Sighting | null = null
  let lastLookMs: EpochMs | null = null
  let leaveClickMs = -Infinity

  const isInside = () => state === 'in-call' || state === 'knocking'

  function claim(raw: Sighting, atMs: EpochMs, beforeMs: EpochMs | null, believed = company.believed()): Claim[] {
    if (state === null) return []
    const inCall = state === 'in-call'
    const clicked = state === 'ended' && atMs - leaveClickMs < LEAVE_CLICK_MS
    const sighting: Sighting = {
      ...raw,
      ...(clicked ? { ending: 'left' as const } : {}),
      ...(beforeMs === null ? {} : { unchangedUntilMs: beforeMs }),
      ...(inCall ? believed : { company: 'unsure', participants: [], unseen: 0 }),
      companySignals: inCall && believed.company === raw.company ? raw.companySignals : 0,
      state,
      code: raw.code ?? claimed?.code ?? null,
      title: raw.title ?? (isInside() ? (claimed?.title ?? null) : null),
      myName: raw.myName ?? (inCall ? (claimed?.myName ?? null) : null),
    }
    if (claimed !== null && signature(claimed) === signature(sighting)) return []
    claimed = sighting
    return [{ sighting, atMs }]
  }

  function enter(next: CallState) {
    state = next
    company.clear()
  }

  /** Nothing more will be seen of this call here. */
  function close(ending: 'left' | 'page-closed', atMs: EpochMs): Claim[] {
    const last = isInside() ? claimed : null
    enter('ended')
    const claims = last === null ? [] : claim({ ...last, ending }, atMs, lastLookMs)
    state = null
    claimed = null
    states.forget()
    company.forget()
    return claims
  }

  function lookForState(raw: Sighting, atMs: EpochMs, beforeMs: EpochMs | null): Claim[] {
    const run = states.look(believable(raw, state), atMs, beforeMs)
    const holdMs = run.value === 'green-room' && state === 'in-call' ? 2_000 : HOLD_MS[run.value]
    if (run.value === state || atMs - run.sinceMs < holdMs) return []
    enter(run.value === 'unknown' && isInside() ? 'ended' : run.value)
    return claim(raw, run.sinceMs, run.beforeMs)
  }

  return {
    /** `beforeMs`: until when the page is known not to have changed since the look before; `null` at the first. */
    look(raw: Sighting, atMs: EpochMs, beforeMs: EpochMs | null): Claim[] {
      const elsewhere = raw.state === 'landing' || (raw.code !== null && (claimed?.code ?? raw.code) !== raw.code)
      const claims = elsewhere && isInside() ? close('left', atMs) : []
      claims.push(...lookForState(raw, atMs, beforeMs))
      for (const turn of company.look(raw, state === 'in-call', atMs, beforeMs))
        claims.push(...claim(raw, turn.sinceMs, turn.beforeMs, turn.believed))
      if (raw.state === state) claims.push(...claim(raw, atMs, beforeMs))
      lastLookMs = atMs
      return claims
    },
    /** Something is about to be believed: look again soon. */
    isPending: (raw: Sighting) => (raw.state !== state && raw.state !== 'unknown') || company.isPending(),
    leaveClicked(atMs: EpochMs) {
      leaveClickMs = atMs
    },
    close,
  }
}

export type Steady = ReturnType<typeof createSteady>

/** With Leave still there I am still in, whatever else is missing; and what ended stays so until something else is seen. */
function believable(raw: Sighting, state: CallState | null): CallState {
  if (raw.state === 'unknown' && state === 'ended') return state
  if (state !== 'in-call') return raw.state
  return raw.state === 'knocking' || (raw.state === 'unknown' && raw.health.leave) ? 'in-call' : raw.state
}

const signature = (said: Sighting) =>
  JSON.stringify([
    said.state,
    said.ending,
    said.code,
    said.title,
    said.company,
    said.myName,
    said.participants,
    said.unseen,
    said.iPresent,
    said.knocking,
  ])
