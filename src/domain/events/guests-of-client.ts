import type { Client } from '../clients/identity.ts'
import { addressOf, domainOf, isWithin } from './address.ts'
import type { SeenEvent } from './look.ts'

/** The addresses among an event's guests that are the client's. */
export function guestsOfClient({ guests }: SeenEvent, { emails, domains }: Client): string[] {
  const known = new Set(emails.map(addressOf))
  return guests
    .map(({ email }) => addressOf(email))
    .filter((email) => {
      const domain = domainOf(email)
      return known.has(email) || (domain !== null && domains.some((whole) => isWithin(domain, addressOf(whole))))
    })
}
