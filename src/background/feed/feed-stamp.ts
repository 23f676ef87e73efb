import type { EpochMs } from '../../domain/meeting/fact.ts'

/** Google writes the moment at which it made the feed into every event (measured, 2024). `null`: there is none. */
export function newestStampMs(text: string): EpochMs | null {
  const times = [...splitByStamps(text).stamps].flatMap((line) => instantMs(line) ?? [])
  return times.length === 0 ? null : times.reduce((newest, atMs) => Math.max(newest, atMs))
}

/** The same for feeds that hold the same, whenever they were made. */
export async function hashFeed(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(splitByStamps(text).rest.join(''))
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).reduce(
    (hex, byte) => hex + byte.toString(16).padStart(2, '0'),
    '',
  )
}

const LINE = '\nDTSTAMP'

/** The lines that say when, each wording once, and all that is between them. */
function splitByStamps(text: string): { readonly stamps: ReadonlySet<string>; readonly rest: readonly string[] } {
  const stamps = new Set<string>()
  const rest: string[] = []
  let from = 0
  for (let at = text.indexOf(LINE); at !== -1; at = text.indexOf(LINE, from)) {
    rest.push(text.slice(from, at))
    from = text.indexOf('\n', at + 1)
    if (from === -1) from = text.length
    stamps.add(text.slice(at + LINE.length, from))
  }
  rest.push(text.slice(from))
  return { stamps, rest }
}

/** `null`: no time there is. */
function instantMs(line: string): EpochMs | null {
  try {
    return Temporal.Instant.from(/\d{8}T\d{6}Z/.exec(line)?.[0] ?? '').epochMilliseconds
  } catch {
    return null
  }
}
