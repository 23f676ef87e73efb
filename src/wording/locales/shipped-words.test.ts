import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyAftermath } from '../../../tests/build/any-aftermath.ts'
import { tongue } from '../../../tests/build/tongues.ts'
import type { Blank } from '../blanks.ts'
import { chooseAfterwards } from '../choose-afterwards.ts'
import type { Known } from '../known.ts'
import { LANGUAGES, type Language } from '../language.ts'
import { gmailLink, mailtoLink } from '../links.ts'
import { loadAfterwardsWords, loadInMeetingWords } from '../load-words.ts'
import { OCCASIONS, type Occasion } from '../occasions.ts'
import { parseTemplate } from '../parse-template.ts'
import { TONES, type Tone } from '../tone.ts'
import type { WordsFor } from '../words.ts'
import { writeEntryTitle, writeSubject, writeWords } from '../write-words.ts'
import { IN_MEETING_WORDS } from './in-meeting.ts'

type Text = { readonly language: Language; readonly occasion: Occasion; readonly tone: Tone; readonly text: string }

const occasions = Object.keys(OCCASIONS) as Occasion[]
const shipped = new Map<Language, WordsFor<Occasion>>()
for (const language of LANGUAGES)
  shipped.set(language, { ...IN_MEETING_WORDS[language], ...(await loadAfterwardsWords(language)) })

const texts: readonly Text[] = LANGUAGES.flatMap((language) =>
  occasions.flatMap((occasion) =>
    TONES.map((tone) => ({ language, occasion, tone, text: shipped.get(language)?.[occasion][tone] ?? '' })),
  ),
)

const MINUTE = 60_000
const START = Date.parse('2026-11-24T10:00:00Z')

/** What is known of it all; each under the blanks that it fills. */
const EVERYTHING: Known = {
  client: 'Acme Inc.',
  person: 'Ann',
  me: 'Sam',
  office: 'Main Street 1',
  phone: '+1 555 0100',
  link: 'https://meet.google.com/abc-defg-hij',
  waitedMs: 15 * MINUTE,
  lateMs: 12 * MINUTE,
  leftMs: 18 * MINUTE,
  lengthMs: 30 * MINUTE,
  leaveAtMs: START + 30 * MINUTE,
  startMs: START,
  nextMs: START + 2 * 24 * 60 * MINUTE,
  noticeHours: 24,
  graceMinutes: 5,
  times: 3,
  offences: 4,
  meetings: 12,
  sinceMs: START - 300 * 24 * 60 * MINUTE,
  lostMs: 81 * MINUTE,
  wayBack: ['prepay', 'confirm-day-before'],
}

const FILLED_BY: Readonly<Record<Blank, keyof Known>> = {
  client: 'client',
  person: 'person',
  me: 'me',
  office: 'office',
  phone: 'phone',
  link: 'link',
  waited: 'waitedMs',
  late: 'lateMs',
  left: 'leftMs',
  length: 'lengthMs',
  leave: 'leaveAtMs',
  next: 'nextMs',
  start: 'startMs',
  date: 'startMs',
  notice: 'noticeHours',
  grace: 'graceMinutes',
  times: 'times',
  count: 'offences',
  meetings: 'meetings',
  since: 'sinceMs',
  lost: 'lostMs',
  way: 'wayBack',
}

/** Only what the occasion always gives. */
const leastFor = (occasion: Occasion): Known => {
  const { must, given } = OCCASIONS[occasion]
  return Object.fromEntries([...must, ...given].map((blank) => [FILLED_BY[blank], EVERYTHING[FILLED_BY[blank]]]))
}

const nameOf = ({ language, occasion, tone }: Text) => `${language} ${tone} ${occasion}`

function write({ language, occasion, text }: Text, known: Known): string {
  const parsed = parseTemplate(text, occasion)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults))
  const filled = writeWords(parsed.template, known, tongue(language))
  if (!filled.ok) throw new Error(`missing: ${filled.missing.join()}`)
  return filled.text
}

/** Those whose text has it, filled with everything or with the least. */
const withText = (pattern: RegExp, among = texts) =>
  among
    .flatMap((each) => [EVERYTHING, leastFor(each.occasion)].map((known) => ({ each, written: write(each, known) })))
    .filter(({ written }) => pattern.test(written))
    .map(({ each, written }) => `${nameOf(each)}: ${written}`)

test('there are three tones of every occasion in every language', () => {
  expect(texts).toHaveLength(LANGUAGES.length * occasions.length * 3)
  const shared = texts.filter((each) => texts.some((other) => other !== each && other.text === each.text))
  expect(shared.map(nameOf)).toEqual([])
})

test('the pages load what the overlay has at hand', async () => {
  for (const language of LANGUAGES) expect(await loadInMeetingWords(language)).toEqual(IN_MEETING_WORDS[language])
})

test('every text parses, with its required blanks', () => {
  const faulty = texts.flatMap((each) => {
    const parsed = parseTemplate(each.text, each.occasion)
    return parsed.ok ? [] : [[nameOf(each), parsed.faults]]
  })
  expect(faulty).toEqual([])
})

describe('filled, with everything known and with the least', () => {
  test('no blank is left open', () => {
    expect(withText(/[{}]|\[\[|\]\]|undefined|null|NaN/)).toEqual([])
  })

  test('no part that was dropped leaves a trace', () => {
    expect(
      withText(/ {2}|\n{3}|[ \t]$|^[ \t]| \n|\n |(?<!\.)\.\.(?!\.)|\(\)|（）|,\s*[,.]|。。| [.,،](?!\d)/m),
    ).toEqual([])
  })

  test('no text has a dash of a machine, and no firm one an exclamation mark', () => {
    expect(withText(/[\u2013-\u2015]/)).toEqual([])
    expect(
      withText(
        /[!！¡]/,
        texts.filter(({ tone }) => tone === 'firm'),
      ),
    ).toEqual([])
  })

  test('what is said is short, and what is sent can be read at a glance', () => {
    const isSaid = ({ occasion }: Text) => (OCCASIONS[occasion].ways as readonly string[])[0] === 'say'
    const isLong = (each: Text) => each.occasion === 'call-script' || each.occasion === 'pattern-talk'
    const tooLong = (longest: number) => new RegExp(`^[^]{${longest + 1},}$`)
    expect(
      withText(
        tooLong(240),
        texts.filter((each) => isSaid(each) && !isLong(each)),
      ),
    ).toEqual([])
    expect(
      withText(
        tooLong(700),
        texts.filter((each) => !isSaid(each) || isLong(each)),
      ),
    ).toEqual([])
    expect(withText(/^[^]{0,9}$/)).toEqual([])
  })

  test('leaving on time is nothing to be sorry for', () => {
    const leaving = texts.filter(({ occasion }) => /^(?:end-|leaving|continue-|late-opening)/.test(occasion))
    expect(
      withText(
        /sorry|apolog|afraid|leider|entschuldig|tut mir leid|lo siento|lamento|disculp|perdón|désol|excus|pardon|desculp|sinto muito|申し訳|すみません|恐れ入|恐縮|آسف|عذر|اعتذ/i,
        leaving,
      ),
    ).toEqual([])
  })

  test('the leaving time is in every text that speaks of leaving', () => {
    const timed = texts.filter(({ occasion }) => /^(?:end-now|leaving$|continue-)/.test(occasion))
    const without = timed.filter(
      (each) => !write(each, leastFor(each.occasion)).includes(tongue(each.language).formats.time(START + 30 * MINUTE)),
    )
    expect(without.map(nameOf)).toEqual([])
  })

  test('a mail fits into a link of the languages that are written in letters, and into Gmail in all of them', () => {
    const mails = texts.filter(({ occasion }) => OCCASIONS[occasion].ways.includes('mail'))
    const mailOf = (each: Text) => ({
      to: ['ann.somebody@acme.example'],
      subject: writeSubject(each.occasion, EVERYTHING, tongue(each.language)),
      text: write(each, EVERYTHING),
    })
    const letters = mails.filter(({ language }) => language !== 'ja' && language !== 'ar')
    expect(letters.filter((each) => !mailtoLink(mailOf(each)).ok).map(nameOf)).toEqual([])
    expect(mails.filter((each) => !gmailLink(mailOf(each)).ok).map(nameOf)).toEqual([])
  })
})

test('subjects and titles need nothing, and tell what is known', () => {
  for (const language of LANGUAGES) {
    for (const occasion of occasions) expect(writeSubject(occasion, {}, tongue(language))).not.toMatch(/[{}[\]]|^$/)
    expect(writeEntryTitle({ client: 'Acme', me: 'Sam' }, tongue(language))).toMatch(/Acme.*Sam/)
    expect(writeEntryTitle({}, tongue(language))).not.toMatch(/[{}[\]:：/]|^$/)
  }
})

const HOSTILE = [
  '{leave}',
  '}{',
  '[[{me}]]',
  '$1 $& $$',
  '<img src=x onerror=alert(1)>',
  '\u202Eevil',
  'شركة النور',
  'a\r\nb',
]
const hostileName = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 8 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((parts) => `A${parts.join(' ')}Z`)

describe('whatever a client calls themselves', () => {
  /** Outside of names there is no such character. */
  const CONTROLS = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2067\uD800-\uDFFF]/u

  test('every text keeps its own lines, and closes what it isolates', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), hostileName, (each, name) => {
        const plain = write(each, EVERYTHING)
        const written = write(each, { ...EVERYTHING, client: name, person: name })
        expect(written.split('\n').length).toBe(plain.split('\n').length)
        expect(written.replaceAll('\n', '')).not.toMatch(CONTROLS)
        expect(written.match(/[\u2066\u2068]/g)?.length).toBe(written.match(/\u2069/g)?.length)
      }),
      { numRuns: 2_000 },
    )
  })

  test('braces, dollars and markup of a name come out as they went in', () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts.filter(({ text }) => text.includes('{person}'))), (each) => {
        const name = '{leave} [[x]] $1 $& <b>&amp;'
        expect(write(each, { ...EVERYTHING, person: name })).toContain(name)
      }),
    )
  })
})

test('every outcome, in every language and tone, has all its words filled', () => {
  fc.assert(
    fc.property(anyAftermath, fc.constantFrom(...LANGUAGES), fc.constantFrom(...TONES), (aftermath, language, tone) => {
      for (const occasion of chooseAfterwards(aftermath)) {
        const text = shipped.get(language)?.[occasion][tone] ?? ''
        expect(write({ language, occasion, tone, text }, leastFor(occasion))).not.toMatch(/[{}]|\[\[|\]\]/)
      }
    }),
    { numRuns: 1_000 },
  )
})
