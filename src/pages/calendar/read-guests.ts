import type { Guest, GuestResponse } from '../../domain/meeting/fact.ts'
import { attributeOf, cut, textOf } from '../probe.ts'

const NAME_LENGTH = 100

/**
 * What is said behind a guest's name, by language, as it was seen on the page (2026-09). Nobody has written down what other
 * languages say: there an answer, and who holds the event, stay unknown.
 */
const ANSWERS: Readonly<Record<string, Readonly<Record<string, GuestResponse | 'organizer' | 'beside'>>>> = {
  en: {
    attending: 'accepted',
    maybe: 'tentative',
    declined: 'declined',
    awaiting: 'needs-action',
    organizer: 'organizer',
    organiser: 'organizer',
    optional: 'beside',
  },
}

export type Guests = { readonly guests: readonly Guest[]; readonly organizer: string | null }

type Told = Guest & { readonly isSilent: boolean; readonly isOrganizer: boolean }

export const emailOf = (item: Element): string | null => {
  const email = attributeOf(item, 'data-email') ?? attributeOf(item, 'data-hovercard-id') ?? ''
  return /^[^\s@]+@[^\s@]+$/.test(email) ? email.toLowerCase() : null
}

/** Whoever has not answered has no word for it; that is believed where others on the same list have theirs. */
export function readGuests(items: readonly Element[], locale: string | null): Guests {
  const answers = ANSWERS[locale?.split('-')[0] ?? ''] ?? {}
  const told = new Map<string, Told>()
  for (const item of items) {
    const guest = readGuest(item, answers)
    if (guest !== null && !told.has(guest.email)) told.set(guest.email, guest)
  }
  const all = [...told.values()]
  const isSpoken = all.some(({ response }) => response !== null)
  const organizers = all.filter(({ isOrganizer }) => isOrganizer)
  return {
    guests: all.map(({ email, name, response, isSilent }) => ({
      email,
      name,
      response: isSilent && isSpoken ? 'needs-action' : response,
    })),
    organizer: organizers.length === 1 ? (organizers[0]?.email ?? null) : null,
  }
}

function readGuest(item: Element, answers: Readonly<Record<string, string>>): Told | null {
  const email = emailOf(item)
  if (email === null) return null
  const label = attributeOf(item, 'aria-label')?.trim() ?? ''
  const name = [...item.querySelectorAll('*')]
    .filter(({ childElementCount }) => childElementCount === 0)
    .map(textOf)
    .filter((text) => text !== '' && startsWithWhole(label, text))
    .reduce((longest, text) => (text.length > longest.length ? text : longest), '')
  const rest = name === '' ? ['?'] : partsOf(label.slice(name.length))
  const words = rest.map((word) => answers[word.toLowerCase()])
  const [response = null] = words.filter((word) => word !== 'organizer' && word !== 'beside' && word !== undefined)
  return {
    email,
    name: name === '' || name.toLowerCase() === email ? null : cut(name, NAME_LENGTH),
    response: response as GuestResponse | null,
    isSilent: response === null && words.every((word) => word !== undefined),
    isOrganizer: words.includes('organizer'),
  }
}

const startsWithWhole = (label: string, text: string) =>
  label === text || (/^[,،、]/.test(label.slice(text.length)) && label.startsWith(text))

const partsOf = (text: string) =>
  text
    .split(/[,،、]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
