import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Person, Sighting } from './sighting.ts'

/** When something was first seen, and until when it was known not to be so. */
export type Since = { readonly sinceMs: EpochMs; readonly beforeMs: EpochMs | null }

type Entry = { person: Person; missing: Since | null }

/** Layouts that are rebuilt and connections that drop take tiles away for some seconds. */
const MISSING_MS = 10_000

/** Who is there, of those the page has named. Whoever only lost their tile is still there. */
export function createRoster() {
  let entries = new Map<string, Entry>()
  return {
    count: () => entries.size,
    list: (): Person[] => [...entries.values()].map((entry) => entry.person),
    waits: (atMs: EpochMs) =>
      [...entries.values()].some(({ missing }) => missing !== null && atMs - missing.sinceMs < MISSING_MS),
    replace(people: readonly Person[]) {
      entries = new Map(people.map((person) => [person.key, { person, missing: null }]))
    },
    welcome(people: readonly Person[]) {
      for (const person of people) {
        const name = person.name || (entries.get(person.key)?.person.name ?? '')
        entries.set(person.key, { person: { key: person.key, name }, missing: null })
      }
    },
    /** Lets go of who has been missing long enough, where the page's own count leaves no room for them. */
    dismiss({ participants, devices }: Sighting, atMs: EpochMs, beforeMs: EpochMs | null): Since | null {
      const shown = new Set(participants.map((person) => person.key))
      const gone = [...entries].filter(([key]) => !shown.has(key))
      for (const [, entry] of gone) entry.missing ??= { sinceMs: atMs, beforeMs }
      if (devices === null || devices - 1 > participants.length) return null
      const leaving = gone.flatMap(([key, { missing }]) =>
        missing !== null && atMs - missing.sinceMs >= MISSING_MS ? [{ key, missing }] : [],
      )
      for (const { key } of leaving) entries.delete(key)
      return leaving[0]?.missing ?? null
    },
  }
}
