export type CurrencyReading =
  | { readonly kind: 'code'; readonly code: string }
  /** One sign of several currencies. `''`: nothing is said at all. */
  | { readonly kind: 'ask'; readonly sign: string }
  | { readonly kind: 'unknown' }

/** Signs of one currency alone. */
const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₽': 'RUB',
  '₺': 'TRY',
  '₪': 'ILS',
  '₫': 'VND',
  '₴': 'UAH',
  '₦': 'NGN',
  '₱': 'PHP',
  '฿': 'THB',
  zł: 'PLN',
  kč: 'CZK',
  r$: 'BRL',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  a$: 'AUD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  mx$: 'MXN',
  nt$: 'TWD',
}

/** Signs of several, the likeliest first. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN', 'ARS', 'CLP', 'COP', 'TWD'],
  '¥': ['JPY', 'CNY'],
  円: ['JPY'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
}

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** Of a currency column, or of what stands beside an amount. */
export function readCurrency(text: string): CurrencyReading {
  const written = text.normalize('NFKC').trim()
  const sign = written.toLowerCase().replace(/\.$/, '')
  if (sign === '' || (sign in SHARED && SHARED[sign]?.length !== 1)) return { kind: 'ask', sign }
  const code = SIGNS[sign] ?? SHARED[sign]?.[0] ?? written.toUpperCase()
  return CODES.has(code) ? { kind: 'code', code } : { kind: 'unknown' }
}

/** What to propose for it: the user's own currency where it goes by that sign. `home`: ISO 4217, `null`: not known. */
export function proposeCurrency(sign: string, home: string | null): string | null {
  if (sign === '') return home
  const shared = SHARED[sign] ?? []
  return home !== null && shared.includes(home) ? home : (shared[0] ?? null)
}

/** `USD` beside `$` is no contradiction, `USD` beside `€` is one. */
export function contradicts(code: string, beside: CurrencyReading): boolean {
  if (beside.kind === 'unknown') return true
  return beside.kind === 'code' ? beside.code !== code : beside.sign !== '' && !SHARED[beside.sign]?.includes(code)
}
