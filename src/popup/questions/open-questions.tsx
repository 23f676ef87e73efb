import { Fragment } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { formatNumber } from '../../ui/formats.ts'
import { t } from '../../ui/words.ts'
import type { MeetingWith } from '../meeting-with.ts'
import type { Popup } from '../state.ts'
import { QuestionLine } from './question-line.tsx'

type Props = {
  readonly popup: Popup
  readonly meetings: readonly MeetingWith[]
  readonly onCorrect: (entry: MeetingWith) => void
}

const FIRST = 3

/** One question of each meeting at a time: the next shows when this one is answered. */
export function OpenQuestions({ popup, meetings, onCorrect }: Props) {
  const [all, setAll] = useState(false)
  const shown = all ? meetings : meetings.slice(0, FIRST)
  return (
    <section aria-labelledby="unsettled" class="unsettled">
      <h2 id="unsettled">{t('popup_to_settle')}</h2>
      <ul class="rows">
        {shown.map((entry) => {
          const { meeting, client } = entry
          const question = meeting.questions[0]
          return (
            <Fragment key={`${meeting.id} ${question}`}>
              {question && (
                <QuestionLine
                  meeting={meeting}
                  clientName={client?.name ?? null}
                  question={question}
                  onName={(name) => void popup.tellWith(meeting.id, name, [], t('popup_noted'))}
                  onAnswer={(answer) =>
                    answer.does === 'correct'
                      ? onCorrect(entry)
                      : void popup.answer(entry, answer.say(popup.saying(meeting.id)), t(answer.told))
                  }
                />
              )}
            </Fragment>
          )
        })}
      </ul>
      {shown.length < meetings.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t('popup_more_questions', formatNumber(meetings.length - shown.length))}
        </Button>
      )}
    </section>
  )
}
