import type { Role } from '../meeting/fact.ts'

/** People and machines who turn up in my calls and are not the client. */
export type Circle = {
  readonly myNames: readonly string[]
  readonly colleagues: readonly string[]
  /** A name that contains one of these is a note-taker. */
  readonly noteTakers: readonly string[]
  readonly myEmails: readonly string[]
  /** Whoever has an address here is a colleague. */
  readonly myDomains: readonly string[]
  /** Addresses and domains that the user does not want proposed as clients. */
  readonly notClients: readonly string[]
}

export const DEFAULT_CIRCLE: Circle = {
  myNames: [],
  colleagues: [],
  noteTakers: [
    'notetaker',
    'note taker',
    'note-taker',
    'meeting assistant',
    'fireflies',
    'otter.ai',
    'otterpilot',
    'read.ai',
    'tl;dv',
    'tldv',
    'fathom',
    'gemini',
    'zoom ai',
    'avoma',
    'grain',
    'sembly',
    'supernormal',
    'krisp',
    'meetgeek',
  ],
  myEmails: [],
  myDomains: [],
  notClients: [],
}

const folded = (name: string) => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')

/** `mine`: the name the page itself shows for me. `clientPeople`: names remembered for the client of this meeting. */
export function decideRole(name: string, circle: Circle, mine: string | null, clientPeople: readonly string[]): Role {
  const asked = folded(name)
  const among = (names: readonly string[]) => names.some((known) => folded(known) === asked)
  if (among(clientPeople)) return 'client'
  if (mine !== null && asked === folded(mine)) return 'my-device'
  if (among(circle.myNames)) return 'my-device'
  if (among(circle.colleagues)) return 'colleague'
  if (circle.noteTakers.some((part) => asked.includes(folded(part)))) return 'note-taker'
  return 'unknown'
}
