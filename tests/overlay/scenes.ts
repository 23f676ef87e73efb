import { type Curves, deriveCurves } from '../../src/domain/judgment/forecast.ts'
import type { Question } from '../../src/domain/meeting/meeting.ts'
import type { MeetingBrief, Reach } from '../../src/messages/protocol.ts'
import type { CallCompany, PageTrust, WordsChosen } from '../../src/overlay/state.ts'
import { type KeptWords, NOTHING_KEPT } from '../../src/ui/own-words/kept-words.ts'
import { buildBrief, END, ended, MINUTE, REACH, START, together } from './build-brief.ts'

export type Scene = {
  readonly brief: MeetingBrief | null
  readonly now: number
  readonly company?: CallCompany
  readonly trust?: PageTrust
  readonly unsaved?: boolean
  readonly presenting?: boolean
  readonly curves?: Curves
  readonly revealed?: boolean
  readonly collapsed?: boolean
  readonly words?: KeptWords
  readonly reach?: Reach
  readonly wordsChosen?: WordsChosen
}

const at = (minutes: number, seconds = 0) => START + minutes * MINUTE + seconds * 1000
const alone = (brief: MeetingBrief, now: number, more: Partial<Scene> = {}): Scene => ({
  brief,
  now,
  company: 'alone',
  ...more,
})
const held = buildBrief(together(12 * MINUTE + 40_000), { undoable: ['f1'] })
const inCompany = (now: number, more: Partial<Scene> = {}): Scene => ({ brief: held, now, company: 'others', ...more })
const ALL_QUESTIONS: Question[] = [
  'who-was-it',
  'did-they-come',
  'is-this-the-client',
  'when-was-it-planned',
  'why-did-i-wait',
  'was-i-waiting',
]
const guest = { key: 'd2', name: 'Jo Park', role: 'unknown' as const }
const guessed = { startMs: START, endMs: null, timeZone: 'Europe/Berlin', basis: 'guess' as const }
/** Came after so many minutes; `null`: never. */
const cameAfter = (...minutes: (number | null)[]) =>
  minutes.map((minute) => ({ fromMs: 0, untilMs: minute && minute * MINUTE, arrived: minute !== null }))
const acmeCame = cameAfter(3, 3, 6, 8, 9, 12, 12, 12, 20, 20, 20, null)
const rule: Curves = { client: null, all: null }
const ofAcme = deriveCurves(acmeCame, acmeCame)
const ofAll = deriveCurves([], [...acmeCame, ...acmeCame, ...cameAfter(...Array<null>(16).fill(null))])
const HOSTILE = '"><img src=x onerror=alert(1)>&?#% \u202Eevil 💥'
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk '.repeat(100)

/** Every state that the overlay can be in. */
export const SCENES: Readonly<Record<string, Scene>> = {
  before: alone(buildBrief(), at(-2, -10)),
  'before-short': alone(
    buildBrief({ schedule: { startMs: START, endMs: at(15), timeZone: 'Europe/Berlin', basis: 'hand' } }),
    at(-2),
  ),
  'before-first-guess': alone(
    buildBrief(
      { schedule: guessed, clientId: null },
      { client: null, clientGuess: { id: 'acme', name: 'Acme' }, history: null },
    ),
    at(-2, -10),
  ),
  waiting: alone(buildBrief(), at(1, 12)),
  'waiting-link': alone(buildBrief(), at(3, 12), { reach: { ...REACH, emails: [], slot: null } }),
  'waiting-note': alone(buildBrief(), at(5, 40), { curves: ofAcme }),
  'waiting-phone': alone(buildBrief({ person: 'Jane Doe' }), at(10, 5), { curves: ofAll, reach: REACH }),
  'waiting-leave': alone(buildBrief({}, { undoable: ['f1'] }), at(16, 3), { curves: rule, reach: REACH }),
  'waiting-told': alone(buildBrief({ notice: { minutes: 10, beforeStart: true } }), at(7), { curves: ofAcme }),
  'waiting-lobby': alone(buildBrief({ channel: 'in-person', code: null }), at(17), { curves: rule, reach: REACH }),
  'waiting-arabic': alone(buildBrief(), at(15, 5), {
    reach: REACH,
    words: { ...NOTHING_KEPT, clientLanguages: [{ client: 'acme', language: 'ar' }] },
  }),
  'waiting-own-words': alone(buildBrief(), at(5, 40), {
    reach: REACH,
    words: {
      ...NOTHING_KEPT,
      own: {
        ...NOTHING_KEPT.own,
        texts: [{ language: 'en', tone: 'plain', occasion: 'short-note', text: `{leave} ${'W'.repeat(700)}` }],
      },
    },
  }),
  'waiting-hour': alone(buildBrief({ schedule: { ...guessed, basis: 'hand', endMs: at(90) } }), at(62, 10)),
  'waiting-long-name': alone(buildBrief({ person: LONG }, { client: { id: 'x', name: LONG } }), at(15, 40), {
    curves: ofAcme,
    reach: REACH,
  }),
  'waiting-hostile-name': alone(buildBrief({ person: HOSTILE }, { client: { id: 'x', name: HOSTILE } }), at(15, 40), {
    curves: ofAcme,
    reach: REACH,
  }),
  'waiting-unsure': { brief: buildBrief(), now: at(4), company: 'unsure', trust: 'unsure', curves: rule },
  'waiting-someone': alone(buildBrief({ participants: [guest] }), at(4), { company: 'only-me' }),
  'waiting-presenting': alone(buildBrief(), at(4), { presenting: true, curves: rule, reach: REACH }),
  'together-guarded': inCompany(at(13)),
  'together-shown': inCompany(at(12, 41), { revealed: true }),
  'together-unknown-guarded': {
    brief: buildBrief({ ...together(12 * MINUTE), participants: [guest] }),
    now: at(13),
    company: 'others',
  },
  'together-unseen-arrival': {
    brief: buildBrief({ ...together(0), clientLateMs: null }),
    now: at(13),
    company: 'others',
    revealed: true,
  },
  'ending-guarded': inCompany(END - 4 * MINUTE),
  'ending-shown': inCompany(END - 4 * MINUTE, { revealed: true }),
  'over-guarded': inCompany(END + 185_000, { reach: REACH }),
  'over-shown': inCompany(END + 185_000, {
    revealed: true,
    reach: REACH,
    wordsChosen: { occasion: 'continue-slot', insteadOf: null },
  }),
  'over-absent': alone(buildBrief(), END + 5000),
  'ended-clean': alone(buildBrief(ended(40_000, -MINUTE)), END + 2 * MINUTE),
  'ended-late': alone(buildBrief(ended(12 * MINUTE, 2 * MINUTE), { undoable: ['f1'] }), END + 3 * MINUTE),
  'ended-continued': alone(buildBrief(ended(12 * MINUTE, 2 * MINUTE)), END + 3 * MINUTE, {
    reach: REACH,
    wordsChosen: { occasion: 'continue-office', insteadOf: null },
  }),
  'ended-absent': alone(
    buildBrief({
      ...ended(12 * MINUTE, 0),
      theirArrival: null,
      clientLateMs: null,
      outcome: null,
      questions: ['did-they-come'],
    }),
    END + MINUTE,
  ),
  'ended-excused': alone(
    buildBrief({ ...ended(12 * MINUTE, 0), excused: { reason: 'emergency', note: null } }),
    END + 3 * MINUTE,
  ),
  'ended-questions': alone(
    buildBrief(
      {
        ...ended(12 * MINUTE, 0),
        outcome: null,
        confirmed: false,
        questions: ALL_QUESTIONS,
        participants: [guest],
        schedule: guessed,
      },
      { clientGuess: { id: 'b', name: 'Beta' } },
    ),
    END + 3 * MINUTE,
  ),
  'waiting-unsaved': alone(buildBrief(), at(4), { unsaved: true }),
  unreadable: { brief: buildBrief({ iAmHere: false, myArrival: null }), now: at(1), trust: 'unreadable' },
  'unreadable-bare': { brief: null, now: at(1), trust: 'unreadable' },
  orphaned: alone(buildBrief(), at(4), { trust: 'orphaned' }),
  'dot-waiting': alone(buildBrief(), at(12), { collapsed: true }),
  'dot-over': alone(buildBrief(), END + 185_000, { collapsed: true }),
}
