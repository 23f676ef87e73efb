export type Word =
  | { readonly kind: 'month'; readonly number: number }
  /** 1 is Monday. */
  | { readonly kind: 'weekday'; readonly number: number }
  | { readonly kind: 'meridiem'; readonly half: 'am' | 'pm' }
  | { readonly kind: 'to' | 'all-day' | 'hours' | 'filler' }

export type Words = {
  readonly known: ReadonlyMap<string, Word>
  /** Whether the language counts the hours to 24 when nobody chose otherwise. */
  readonly to24: boolean
}

const GLUE: readonly (readonly [Word['kind'] & ('to' | 'all-day' | 'hours' | 'filler'), string])[] = [
  ['to', 'to until bis إلى الى حتى から'],
  ['all-day', 'allday ganztägig 終日 طوالاليوم'],
  ['hours', 'uhr'],
  ['filler', 'from at on von um من في الساعة まで'],
]
const HALVES = { am: ['am', '午前', 'ص', 'صباحا'], pm: ['pm', '午後', 'م', 'مساء'] } as const

const cache = new Map<string, Words>()

/** What months, days and halves of the day are called: by the browser's own tables, and Google's come from the same. */
export function wordsOf(locale: string | null): Words {
  const key = locale ?? ''
  const words = cache.get(key) ?? buildWords(locale)
  cache.set(key, words)
  return words
}

/** Vowel marks, dots and spaces come and go: "a. m." is "am". */
export const fold = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u064B-\u0652.'’\s]/g, '')
    .normalize('NFKC')

function buildWords(locale: string | null): Words {
  const known = new Map<string, Word>()
  const learn = (text: string | undefined, word: Word) => {
    const key = fold(text ?? '')
    if (/^\p{L}/u.test(key) && !known.has(key)) known.set(key, word)
  }
  const formats = formatsOf(locale)
  for (const options of MONTHS)
    for (let number = 1; number <= 12; number += 1)
      learn(partOf(formats(options), 'month', Date.UTC(2026, number - 1, 1)), { kind: 'month', number })
  for (const options of WEEKDAYS)
    for (let number = 1; number <= 7; number += 1)
      // The first of June 2026 is a Monday.
      learn(partOf(formats(options), 'weekday', Date.UTC(2026, 5, number)), { kind: 'weekday', number })
  for (const [half, words] of Object.entries(HALVES) as ['am' | 'pm', readonly string[]][]) {
    learn(partOf(formats(HALF), 'dayPeriod', Date.UTC(2026, 0, 1, half === 'am' ? 9 : 15)), { kind: 'meridiem', half })
    for (const word of words) learn(word, { kind: 'meridiem', half })
  }
  for (const [kind, words] of GLUE) for (const word of words.split(' ')) learn(word, { kind })
  const cycle = locale === null ? undefined : formats({ hour: 'numeric' }).resolvedOptions().hourCycle
  return { known, to24: cycle === 'h23' || cycle === 'h24' }
}

/** Alone and beside a day a month may be written differently. */
const MONTHS = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' as const }])
const WEEKDAYS = [{ weekday: 'long' }, { weekday: 'short' }] as const
const HALF = { hour: 'numeric', hour12: true } as const

const formatsOf = (locale: string | null) => (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale ?? 'en', { calendar: 'gregory', timeZone: 'UTC', ...options })

const partOf = (format: Intl.DateTimeFormat, type: string, atMs: number) =>
  format.formatToParts(atMs).find((part) => part.type === type)?.value
