import { decideRole } from '../domain/clients/circle.ts'
import type { EpochMs, Role } from '../domain/meeting/fact.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import type { CallCompany, PageTrust } from '../overlay/state.ts'
import { parseRoute } from '../pages/meet/route.ts'
import type { Sighting } from '../pages/meet/sighting.ts'

/** A call that mounts in steps says nothing for some seconds; longer, and the user is asked. */
const UNSURE_MS = 20_000

const MAY_BE_CLIENT: readonly Role[] = ['client', 'unknown']

/** How far the page can be believed at `now`. `unsureSinceMs`: since when it does not say who is there. */
export function decidePageTrust(
  sighting: Sighting | null,
  path: string,
  unsureSinceMs: EpochMs | null,
  now: EpochMs,
): PageTrust {
  if (sighting?.state === 'unknown' && parseRoute(path).meeting) return 'unreadable'
  const long = unsureSinceMs !== null && now - unsureSinceMs >= UNSURE_MS
  return sighting?.state === 'in-call' && long ? 'unsure' : 'reads'
}

/** Who may be looking on: a colleague or a note-taker is not the client. */
export function decideCompanyShown(sighting: Sighting, brief: MeetingBrief | null): CallCompany {
  if (sighting.company !== 'others' || brief === null || sighting.unseen > 0) return sighting.company
  const isMine = (name: string) =>
    !MAY_BE_CLIENT.includes(decideRole(name, brief.circle, sighting.myName, brief.people))
  const { participants } = sighting
  return participants.length > 0 && participants.every(({ name }) => isMine(name)) ? 'only-me' : 'others'
}
