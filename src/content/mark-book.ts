import type { Occurrence } from '../domain/meeting/fact.ts'
import { occurrenceKey } from '../domain/meeting/unite.ts'
import type { Ask, EventMark, Reply, Result } from '../messages/protocol.ts'
import { decideMark, type Mark } from '../overlay/calendar/decide-mark.ts'

type AskMarks = (question: Ask<'calendar/marks'>) => Promise<Result<Reply<'calendar/marks'>>>

/** What a page that is leafed through for days may gather before it begins anew. */
const MOST_KEPT = 5_000

/** The page's reader hands out the same occurrence for the same id: of hundreds, no key is written twice. */
function createKeyOf() {
  const keys = new WeakMap<Occurrence, string>()
  return (occurrence: Occurrence): string => {
    const known = keys.get(occurrence)
    if (known !== undefined) return known
    const key = occurrenceKey(occurrence)
    keys.set(occurrence, key)
    return key
  }
}

/** What is known of the events in sight. Each is asked about once, many at a time, until `refresh`. */
export function createMarkBook(ask: AskMarks, onChange: () => void, onError: (error: string) => void) {
  const known = new Map<string, Mark | null>()
  const asking = new Set<string>()
  const keyOf = createKeyOf()

  const note = ({ key, clients }: EventMark) => known.set(key, decideMark(clients))

  async function inquire(occurrences: readonly Occurrence[]) {
    const wanted = new Map(occurrences.slice(0, MOST_KEPT).map((each) => [keyOf(each), each]))
    for (const key of wanted.keys()) asking.add(key)
    const reply = await ask({ occurrences: [...wanted.values()] })
    for (const key of wanted.keys()) asking.delete(key)
    if (!reply.ok) return onError(reply.error)
    for (const key of wanted.keys()) known.set(key, null)
    reply.value.marks.forEach(note)
    onChange()
  }

  return {
    markOf: (occurrence: Occurrence): Mark | null => known.get(keyOf(occurrence)) ?? null,
    /** Asks about those that are new. */
    meet(occurrences: readonly Occurrence[]) {
      if (known.size > MOST_KEPT) known.clear()
      const fresh = occurrences.filter((each) => {
        const key = keyOf(each)
        return !known.has(key) && !asking.has(key)
      })
      if (fresh.length > 0) void inquire(fresh)
    },
    /** Asks about all of these anew; what was known of others is forgotten. */
    refresh(occurrences: readonly Occurrence[]) {
      const kept = new Set(occurrences.map(keyOf))
      for (const key of known.keys()) if (!kept.has(key)) known.delete(key)
      if (occurrences.length > 0) void inquire(occurrences)
    },
    /** What was told of one by the way. */
    learn(mark: EventMark) {
      note(mark)
      onChange()
    },
  }
}
