import { addressOf, domainOf, isWithin } from '../../domain/events/address.ts'
import type { Guest, GuestResponse } from '../../domain/meeting/fact.ts'

/** A property as ical.js writes it. */
export type Property = readonly [
  name: string,
  params: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: unknown[],
]

const RESPONSES: Readonly<Record<string, GuestResponse>> = {
  ACCEPTED: 'accepted',
  DECLINED: 'declined',
  TENTATIVE: 'tentative',
  'NEEDS-ACTION': 'needs-action',
}
const ROOMS: readonly unknown[] = ['RESOURCE', 'ROOM']
/** Rooms and shared calendars, which stand among the guests of their own events. */
const CALENDARS = 'calendar.google.com'
/** As many as one fact can hold. */
const MOST_GUESTS = 1_000
/** RFC 5321 allows 64 characters before the @ and 255 after it. */
const LONGEST_EMAIL = 320
const LONGEST_NAME = 1_000

/** The people of `ATTENDEE` properties, each once. */
export function readGuests(attendees: readonly Property[]): Guest[] {
  const guests = new Map<string, Guest>()
  for (const attendee of attendees) {
    const [, { cn, cutype, partstat }] = attendee
    const email = readEmail(attendee)
    if (email === null || ROOMS.includes(text(cutype)?.toUpperCase()) || guests.has(email)) continue
    const name = text(cn)?.trim().slice(0, LONGEST_NAME) ?? ''
    guests.set(email, {
      email,
      name: name === '' || addressOf(name) === email ? null : name,
      response: RESPONSES[text(partstat)?.toUpperCase() ?? ''] ?? null,
    })
    if (guests.size === MOST_GUESTS) break
  }
  return [...guests.values()]
}

/** `null`: no person's address. */
export function readEmail(property: Property | undefined): string | null {
  const [, , , address] = property ?? []
  const email = typeof address === 'string' ? addressOf(address.replace(/^mailto:/i, '')) : ''
  const domain = domainOf(email)
  const isPerson = domain?.includes('.') && !isWithin(domain, CALENDARS) && email.length <= LONGEST_EMAIL
  return isPerson ? email : null
}

const text = (param: string | readonly string[] | undefined): string | undefined =>
  typeof param === 'string' ? param : param?.[0]
