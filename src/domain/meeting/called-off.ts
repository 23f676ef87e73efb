import type { Client } from '../clients/identity.ts'
import { addressOf, domainOf, isWithin } from '../events/address.ts'
import { ofKind } from './effective.ts'
import type { Fact, FactOf, Occurrence } from './fact.ts'
import type { CalledOff } from './meeting.ts'
import { byShowing } from './schedule.ts'
import { occurrenceKey } from './unite.ts'

type Seen = FactOf<'event-seen'>

/**
 * Whether the calendar shows that the meeting will not be: the event is missing and was not shown again since, or all
 * of the client's guests declined and did not think better of it. What came first counts. `client`: the addresses of
 * the meeting's client; `null`: not known, and then nobody's declining says anything.
 */
export function deriveCalledOff(
  standing: readonly Fact[],
  history: readonly Seen[],
  occurrence: Occurrence | null,
  client: Pick<Client, 'emails' | 'domains'> | null,
): CalledOff | null {
  if (!occurrence) return null
  const key = occurrenceKey(occurrence)
  const isTheirs = (email: string) => client !== null && isOf(client, email)
  const about = ofKind(standing, 'event-absent', 'declined').filter((fact) => occurrenceKey(fact.occurrence) === key)
  const last = history.at(-1)
  const absent = ofKind(about, 'event-absent')
    .filter((fact) => !last || byShowing(fact, last) > 0)
    .toSorted(byShowing)[0]
  const declined = lastDecline(
    ofKind(about, 'declined').filter(({ email }) => isTheirs(email)),
    history,
    isTheirs,
  )
  if (declined && (!absent || byShowing(declined, absent) < 0))
    return { why: 'declined', at: declined.happenedAt, byThem: true }
  const organizer = last?.organizer ?? null
  const byThem = client === null || organizer === null ? null : isTheirs(organizer)
  return absent ? { why: absent.why, at: absent.happenedAt, byThem } : null
}

/** The one with which nobody of the client's was left to come; `null`: somebody still is. */
function lastDecline(
  declines: readonly FactOf<'declined'>[],
  history: readonly Seen[],
  isTheirs: (email: string) => boolean,
): FactOf<'declined'> | null {
  const kept = declines.filter(
    (decline) => !history.some((seen) => byShowing(seen, decline) > 0 && comes(seen, decline)),
  )
  const out = new Set(kept.map(({ email }) => addressOf(email)))
  const theirs = (history.at(-1)?.guests ?? []).filter(({ email }) => isTheirs(email))
  const allOut = theirs.every(({ email, response }) => response === 'declined' || out.has(addressOf(email)))
  return allOut ? (kept.toSorted(byShowing).at(-1) ?? null) : null
}

/** Shown with any answer but "no", also with none: a move asks everybody anew. */
const comes = ({ guests }: Seen, { email }: FactOf<'declined'>): boolean =>
  guests.some(
    (guest) => addressOf(guest.email) === addressOf(email) && guest.response !== null && guest.response !== 'declined',
  )

function isOf({ emails, domains }: Pick<Client, 'emails' | 'domains'>, email: string): boolean {
  const domain = domainOf(email)
  return (
    emails.some((own) => addressOf(own) === addressOf(email)) ||
    (domain !== null && domains.some((whole) => isWithin(domain, addressOf(whole))))
  )
}
