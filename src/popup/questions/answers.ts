import type { FactDraft, Outcome, Role } from '../../domain/meeting/fact.ts'
import type { Meeting, Question } from '../../domain/meeting/meeting.ts'
import {
  type Saying,
  sayMoveAnswered,
  sayOutcome,
  saySchedule,
  sayWaitCounts,
  sayWhoItIs,
} from '../../domain/meeting/say.ts'
import type { WordKey } from '../../ui/words.ts'

/** One button under a question. `correct`: the answer is a time, so the form opens.  */
export type Answer = { readonly word: WordKey } & (
  | { readonly does: 'say'; readonly say: (saying: Saying) => FactDraft; readonly told: WordKey }
  | { readonly does: 'correct' }
)

const outcome = (word: WordKey, outcome: Outcome): Answer => ({
  word,
  does: 'say',
  say: (saying) => sayOutcome(saying, outcome),
  told: word,
})

const wait = (word: WordKey, counted: boolean): Answer => ({
  word,
  does: 'say',
  say: (saying) => sayWaitCounts(saying, counted),
  told: word,
})

const moved = (word: WordKey, whose: 'theirs' | 'mine' | 'nobody'): Answer => ({
  word,
  does: 'say',
  say: (saying) => sayMoveAnswered(saying, whose),
  told: word,
})

const role = (word: WordKey, key: string, role: Role): Answer => ({
  word,
  does: 'say',
  say: (saying) => sayWhoItIs(saying, key, role),
  told: word,
})

export const notAMeeting = outcome('popup_answer_not_a_meeting', 'not-a-meeting')

/** The seldom ones, behind "Something else". */
export const OTHER_OUTCOMES: readonly Answer[] = [
  outcome('popup_answer_late_cancellation', 'late-cancellation'),
  outcome('popup_answer_late_move', 'late-move'),
  outcome('popup_answer_cancelled_in_time', 'cancelled-in-time'),
  outcome('popup_answer_cancelled_by_me', 'cancelled-by-me'),
  outcome('popup_answer_missed_by_me', 'missed-by-me'),
  notAMeeting,
]

/** The one in the call about whom nothing is known yet. */
export const stranger = (meeting: Meeting) => meeting.participants.find((who) => who.role === 'unknown') ?? null

export const answersTo = (question: Question, meeting: Meeting): readonly Answer[] => ANSWERS[question](meeting)

const ANSWERS: Record<Question, (meeting: Meeting) => readonly Answer[]> = {
  'who-was-it': () => [notAMeeting],
  'is-this-the-client': (meeting) => {
    const who = stranger(meeting)
    if (!who) return []
    return [
      role('popup_answer_yes', who.key, 'client'),
      role('popup_answer_colleague', who.key, 'colleague'),
      role('popup_answer_note_taker', who.key, 'note-taker'),
      role('popup_answer_my_device', who.key, 'my-device'),
    ]
  },
  'when-was-it-planned': ({ schedule }) => [
    ...(schedule ? [asPlanned(schedule)] : []),
    { word: 'popup_answer_another_time', does: 'correct' },
  ],
  'did-they-come': ({ theirArrival }) => [
    outcome('popup_answer_did_not_come', 'no-show'),
    theirArrival ? outcome('popup_answer_came', 'held') : { word: 'popup_answer_came', does: 'correct' },
    outcome('popup_answer_came_after', 'came-after-i-left'),
  ],
  'why-did-i-wait': () => [wait('popup_answer_their_doing', true), wait('popup_answer_not_their_doing', false)],
  'was-i-waiting': () => [wait('popup_answer_was_waiting', true), wait('popup_answer_was_not_waiting', false)],
  'who-called-it-off': ({ calledOff }) => {
    const [late, inTime, mine] = CALLED_OFF
    const likeliest = calledOff?.byThem
      ? [late, inTime, mine]
      : calledOff?.byThem === false
        ? [mine, inTime, late]
        : [inTime, late, mine]
    return [...likeliest, { word: 'popup_answer_took_place', does: 'correct' }]
  },
  'who-moved-it': () => [
    moved('popup_answer_they_moved', 'theirs'),
    moved('popup_answer_i_moved', 'mine'),
    moved('popup_answer_moved_together', 'nobody'),
  ],
}

const CALLED_OFF = [
  outcome('popup_answer_they_called_off_late', 'late-cancellation'),
  outcome('popup_answer_called_off_in_time', 'cancelled-in-time'),
  outcome('popup_answer_i_called_off', 'cancelled-by-me'),
] as const

const asPlanned = ({ startMs, endMs, timeZone }: NonNullable<Meeting['schedule']>): Answer => ({
  word: 'popup_answer_yes',
  does: 'say',
  say: (saying) => saySchedule(saying, startMs, endMs, timeZone),
  told: 'popup_answer_yes',
})
