import { type ComponentChild, Fragment } from 'preact'
import type { Outcome } from '../domain/meeting/fact.ts'
import type { Question } from '../domain/meeting/meeting.ts'
import { Button } from '../ui/button.tsx'
import { formatMinutes } from '../ui/formats.ts'
import { t, type WordKey } from '../ui/words.ts'
import { Ask } from './ask.tsx'
import { ClientAsk } from './client-ask.tsx'
import { ScheduleAsk } from './schedule-ask.tsx'
import type { View } from './view.ts'
import { WhoIsIt } from './who-is-it.tsx'

const ASKED: Readonly<Record<Question, (view: View) => ComponentChild>> = {
  'who-was-it': ClientAsk,
  'is-this-the-client': WhoIsIt,
  'when-was-it-planned': ScheduleAsk,
  'did-they-come': DidTheyCome,
  'why-did-i-wait': (view) => <WaitAsk word="overlay_why_wait" {...view} />,
  'was-i-waiting': (view) => <WaitAsk word="overlay_was_waiting" {...view} />,
  // Asked of meetings to which nobody came, and those are never laid over a call.
  'who-called-it-off': () => null,
  'who-moved-it': () => null,
}

/** What only the user can answer, each a sentence with one-click answers. */
export function Questions(view: View) {
  const { meeting } = view.brief
  const asked = meeting.ended ? meeting.questions : askedWhileItRuns(view)
  return (
    <>
      {asked.map((question) => {
        const Asked = ASKED[question]
        return (
          <Fragment key={question}>
            <Asked {...view} />
          </Fragment>
        )
      })}
    </>
  )
}

/** Answered now, it need not be asked afterwards. */
function askedWhileItRuns({ brief: { meeting, client } }: View): Question[] {
  const { schedule } = meeting
  return [
    ...(client ? [] : ['who-was-it' as const]),
    'is-this-the-client',
    ...(schedule && schedule.basis !== 'guess' ? [] : ['when-was-it-planned' as const]),
  ]
}

const OUTCOMES: readonly (readonly [Outcome, WordKey])[] = [
  ['held', 'overlay_they_came'],
  ['came-after-i-left', 'overlay_they_came_after'],
  ['late-cancellation', 'overlay_they_cancelled'],
  ['not-a-meeting', 'overlay_not_a_meeting'],
]

function DidTheyCome({ controls }: View) {
  return (
    <Ask question={[t('overlay_did_they_come')]}>
      <Button onPress={controls.theyDidntCome}>{t('overlay_they_didnt_come')}</Button>
      {OUTCOMES.map(([outcome, word]) => (
        <Button key={outcome} onPress={() => controls.settleOutcome(outcome)}>
          {t(word)}
        </Button>
      ))}
    </Ask>
  )
}

function WaitAsk({ word, brief, controls }: View & { readonly word: 'overlay_why_wait' | 'overlay_was_waiting' }) {
  return (
    <Ask question={[t(word, formatMinutes(brief.meeting.wait?.ms ?? 0))]}>
      <Button onPress={() => controls.answerWait(true)}>{t('overlay_wait_theirs')}</Button>
      <Button onPress={() => controls.answerWait(false)}>{t('overlay_wait_not_theirs')}</Button>
    </Ask>
  )
}
