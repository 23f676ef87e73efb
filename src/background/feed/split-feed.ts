/** A feed in its parts, each still as text. */
export type FeedParts = {
  /** What stands before the first component. */
  readonly head: string
  readonly timeZones: readonly string[]
  readonly events: readonly FeedPart[]
}

/** `closed`: its end was found. */
export type FeedPart = { readonly text: string; readonly at: number; readonly closed: boolean }

const BEGIN = 'BEGIN:VEVENT'
const END = 'END:VEVENT'
const COMPONENT = /^BEGIN:(?!VCALENDAR)/m
const TIME_ZONE = /^BEGIN:VTIMEZONE\r?\n[^]*?^END:VTIMEZONE/gm

/** Nothing is parsed yet: of a feed with years of history, little matters. A line begins a component only at its start. */
export function splitFeed(text: string): FeedParts {
  const events: FeedPart[] = []
  const firstAt = lineAt(text, BEGIN, 0)
  for (let at = firstAt; at !== -1; ) {
    const next = lineAt(text, BEGIN, at + 1)
    const part = text.slice(at, next === -1 ? text.length : next)
    const end = lineAt(part, END, 0)
    events.push({ text: end === -1 ? part : part.slice(0, end + END.length), at, closed: end !== -1 })
    at = next
  }
  const before = firstAt === -1 ? text : text.slice(0, firstAt)
  return {
    head: unfolded(before.slice(0, COMPONENT.exec(before)?.index ?? before.length)),
    timeZones: before.match(TIME_ZONE) ?? [],
    events,
  }
}

export const unfolded = (text: string): string => text.replaceAll(/\r?\n[ \t]/g, '')

/** Where a whole line of these words begins. */
function lineAt(text: string, line: string, from: number): number {
  for (let at = text.indexOf(line, from); at !== -1; at = text.indexOf(line, at + 1)) {
    const after = text[at + line.length]
    if ((at === 0 || text[at - 1] === '\n') && (after === undefined || after === '\r' || after === '\n')) return at
  }
  return -1
}
