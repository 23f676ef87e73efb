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

const fold = (name: string) => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ')

/** One call asks about the same lists for everybody in it, again and again. */
const foldedLists = new WeakMap<readonly string[], readonly string[]>()

function folded(names: readonly string[]): readonly string[] {
  const known = foldedLists.get(names) ?? names.map(fold)
  foldedLists.set(names, known)
  return known
}

/** `mine`: the name the page itself shows for me. `clientPeople`: names remembered for the client of this meeting. */
export function decideRole(name: string, circle: Circle, mine: string | null, clientPeople: readonly string[]): Role {
  const asked = fold(name)
  if (folded(clientPeople).includes(asked)) return 'client'
  if (mine !== null && asked === fold(mine)) return 'my-device'
  if (folded(circle.myNames).includes(asked)) return 'my-device'
  if (folded(circle.colleagues).includes(asked)) return 'colleague'
  if (folded(circle.noteTakers).some((part) => asked.includes(part))) return 'note-taker'
  return 'unknown'
}
