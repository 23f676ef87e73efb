import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import type { Meeting, Question } from '../../domain/meeting/meeting.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import { type Answer, answersTo, OTHER_OUTCOMES } from './answers.ts'
import { QuestionWords } from './question-words.tsx'
import { WhoForm } from './who-form.tsx'

type Props = {
  readonly meeting: Meeting
  readonly clientName: string | null
  readonly question: Question
  readonly onAnswer: (answer: Answer) => void
  readonly onName: (name: string) => void
}

/** One open question: its sentence, and an answer on each button. */
export function QuestionLine({ meeting, clientName, question, onAnswer, onName }: Props) {
  const [more, setMore] = useState(false)
  const button = (answer: Answer) => (
    <Button key={answer.word} onPress={() => onAnswer(answer)}>
      {t(answer.word)}
    </Button>
  )
  return (
    <li class="question">
      <p class="question-words">
        <QuestionWords question={question} meeting={meeting} clientName={clientName} />
      </p>
      {question === 'who-was-it' && <WhoForm meeting={meeting} onName={onName} />}
      <Answers>
        {answersTo(question, meeting).map(button)}
        {question === 'did-they-come' && (
          <Button look="quiet" expanded={more} onPress={() => setMore(!more)}>
            {t('popup_something_else')}
          </Button>
        )}
      </Answers>
      {more && <Answers>{OTHER_OUTCOMES.map(button)}</Answers>}
    </li>
  )
}

const Answers = ({ children }: { readonly children: ComponentChildren }) => <div class="buttons">{children}</div>
