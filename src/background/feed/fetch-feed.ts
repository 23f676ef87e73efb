import { isCalendar } from './parse-feed.ts'

/**
 * `refused`: any other answer than the feed. `offline`: no answer, which is also what a redirect comes to: none is
 * followed.
 */
export type FetchFault =
  | 'not-found'
  | 'rate-limited'
  | 'not-a-calendar'
  | 'too-large'
  | 'timeout'
  | 'offline'
  | 'refused'

export type FetchResult =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false
      readonly error: FetchFault
      /** How long Google asks to be left alone. */
      readonly retryAfterMs: number | null
    }

export type Fetching = {
  readonly fetch: typeof globalThis.fetch
  readonly timeoutMs?: number
  readonly maxBytes?: number
}

const TIMEOUT_MS = 60_000
/** The whole past of a busy calendar is about 2 MB (2020 to 2025). */
const MOST_BYTES = 20_000_000

/** Asks for a feed, with nothing that says who asks. The address is a password: no result holds it. */
export async function fetchFeed(
  address: string,
  { fetch, timeoutMs = TIMEOUT_MS, maxBytes = MOST_BYTES }: Fetching,
): Promise<FetchResult> {
  const signal = AbortSignal.timeout(timeoutMs)
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal,
    })
    if (response.status === 200) return await readBody(response, maxBytes)
    await response.body?.cancel()
    return faultOf(response)
  } catch {
    // Whatever is thrown may name the address.
    return fault(signal.aborted ? 'timeout' : 'offline')
  }
}

const fault = (error: FetchFault, retryAfterMs: number | null = null): FetchResult => ({
  ok: false,
  error,
  retryAfterMs,
})

function faultOf({ status, headers }: Response): FetchResult {
  if (status === 404 || status === 410) return fault('not-found')
  const limited = status === 429 || status === 503
  return limited ? fault('rate-limited', retryAfterMs(headers)) : fault('refused')
}

/** Seconds, or a date, which is set against the date of the answer: the user's clock may be wrong. */
function retryAfterMs(headers: Headers): number | null {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const waitMs = Date.parse(text) - Date.parse(headers.get('date') ?? '')
  return Number.isNaN(waitMs) ? null : Math.max(0, waitMs)
}

async function readBody(response: Response, maxBytes: number): Promise<FetchResult> {
  const reader = response.body?.getReader()
  if (!reader) return fault('not-a-calendar')
  const decoder = new TextDecoder()
  let [text, bytes, begun] = ['', 0, false]
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    bytes += read.value.byteLength
    text += decoder.decode(read.value, { stream: true })
    // A page to sign in on, which is what a wrong address may lead to, is not read to its end.
    const wrong = !begun && text.length > LONGEST_BEGINNING && !isCalendar(text)
    begun ||= text.length > LONGEST_BEGINNING
    if (!wrong && bytes <= maxBytes) continue
    // oxlint-disable-next-line no-await-in-loop -- the last turn
    await reader.cancel()
    return fault(wrong ? 'not-a-calendar' : 'too-large')
  }
  text += decoder.decode()
  return isCalendar(text) ? { ok: true, text } : fault('not-a-calendar')
}

const LONGEST_BEGINNING = 'BEGIN:VCALENDAR\r\n'.length
