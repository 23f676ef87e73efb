/** `public`: Google leaves out the guests there, so nobody could be known by it. */
export type AddressFault = 'not-an-address' | 'not-google' | 'public' | 'not-secret'

export type AddressResult =
  | { readonly ok: true; readonly address: string }
  | { readonly ok: false; readonly error: AddressFault }

const HOST = 'calendar.google.com'
const SECRET = /^\/calendar\/ical\/[^/]+\/private-[0-9a-f]{16,64}\/basic\.ics$/
const PUBLIC = /^\/calendar\/ical\/[^/]+\/public\/[^/]+\.ics$/

/** The secret address of a calendar in iCal format, as Google shows it in its settings. */
export function parseAddress(text: string): AddressResult {
  const url = parseUrl(text.trim().replace(/^webcals?:\/\//i, 'https://'))
  if (url?.protocol !== 'https:' || url.username !== '' || url.password !== '')
    return { ok: false, error: 'not-an-address' }
  if (url.host !== HOST) return { ok: false, error: 'not-google' }
  if (PUBLIC.test(url.pathname)) return { ok: false, error: 'public' }
  if (!SECRET.test(url.pathname)) return { ok: false, error: 'not-secret' }
  return { ok: true, address: `https://${HOST}${url.pathname}` }
}

/** Enough to tell one's own addresses apart, and of no use to anybody else. */
export const maskAddress = (address: string): string =>
  `${HOST} … ${/([0-9a-f]{4})\/basic\.ics$/.exec(address)?.[1] ?? ''}`

function parseUrl(text: string): URL | null {
  try {
    return new URL(text)
  } catch {
    return null
  }
}
