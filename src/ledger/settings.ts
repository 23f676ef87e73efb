import { type Circle, DEFAULT_CIRCLE } from '../domain/clients/circle.ts'
import { domainOf } from '../domain/events/address.ts'
import { isFreeMail } from '../domain/events/free-mail.ts'
import { effectiveFacts, ofKind, prevailing } from '../domain/meeting/effective.ts'
import type { EpochMs, Fact } from '../domain/meeting/fact.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { MY_POLICY, policyInForce } from '../domain/policy/policy-in-force.ts'
import { readOwnEmails } from './calendar/own-emails.ts'
import type { Ledger } from './database.ts'
import { rowsOfPolicies } from './neighbourhood.ts'
import { lookAtFacts } from './read-facts.ts'

export type Settings = { readonly policy: Policy; readonly circle: Circle }

/** What the user holds everybody to, and who is never the client: as said, and as the user's calendars say. */
export async function readSettings(ledger: Ledger, now: EpochMs): Promise<Settings> {
  const own = await readOwnEmails(ledger)
  const standing = await standingPolicies(ledger, [])
  const circle = prevailing(ofKind(standing, 'circle-set').filter((fact) => fact.subject.id === MY_POLICY))?.circle
  return { policy: policyInForce(standing, null, now), circle: withOwn({ ...DEFAULT_CIRCLE, ...circle }, own) }
}

/** Where I have an address that is not a free one, my colleagues are. */
function withOwn(circle: Circle, emails: readonly string[]): Circle {
  const domains = emails.flatMap((email) => domainOf(email) ?? []).filter((domain) => !isFreeMail(domain))
  return {
    ...circle,
    myEmails: [...new Set([...circle.myEmails, ...emails])],
    myDomains: [...new Set([...circle.myDomains, ...domains])],
  }
}

export type Terms = { readonly general: Policy; readonly own: Policy }

/** What holds for everybody and what holds for this client, from `now` on. */
export async function readTerms(ledger: Ledger, client: string, now: EpochMs): Promise<Terms> {
  const standing = await standingPolicies(ledger, [client])
  return { general: policyInForce(standing, null, now), own: policyInForce(standing, client, now) }
}

async function standingPolicies(ledger: Ledger, clients: readonly string[]): Promise<Fact[]> {
  const rows = await lookAtFacts(ledger, (known) => rowsOfPolicies(known, clients))
  return effectiveFacts(rows.map((row) => row.fact))
}
