import { deriveClock } from '../../domain/meeting/clock.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { HardStop } from '../../domain/policy/hard-stop.ts'
import { Button } from '../../ui/button.tsx'
import { formatTime } from '../../ui/formats.ts'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import { useNow } from '../use-now.ts'
import { clockWords } from './clock-words.ts'

export type SaidOfRunning = 'they-are-here' | 'still-waiting' | 'they-did-not-come' | 'i-left'

type Props = {
  readonly meeting: Meeting
  readonly clientName: string | null
  readonly stop: HardStop | null
  readonly now: () => EpochMs
  readonly onSay: (said: SaidOfRunning) => void
  readonly onOpen: () => void
}

/** The clock of the meeting I am in, drawn from its timestamps. */
export function RunningMeeting({ meeting, clientName, stop, now, onSay, onOpen }: Props) {
  const atMs = useNow(now, 250)
  const clock = deriveClock(meeting, stop, atMs)
  const { word, time, timerWord } = clockWords(clock)
  const name = clientName ?? meeting.title ?? t('popup_somebody')
  const came = meeting.theirArrival !== null
  return (
    <section class="running" data-phase={clock.phase} aria-label={t('popup_running')}>
      <div class="section-head">
        <p class="running-who">
          <Sentence word={word} blanks={[<Name>{name}</Name>]} />
        </p>
        <Button look="quiet" onPress={onOpen}>
          {t('popup_correct')}
        </Button>
      </div>
      {time && (
        <p class="running-clock" role="timer" aria-label={t(timerWord, name)}>
          {time}
        </p>
      )}
      {stop && <p class="soft">{leavingWords(stop)}</p>}
      <div class="buttons">
        {!came && (
          <Button look="main" onPress={() => onSay('they-are-here')}>
            {t('popup_say_here')}
          </Button>
        )}
        {!came && clock.phase !== 'before' && (
          <Button onPress={() => onSay('they-did-not-come')}>{t('popup_say_did_not_come')}</Button>
        )}
        {came && clock.phase !== 'apart' && (
          <Button onPress={() => onSay('still-waiting')}>{t('popup_say_still_waiting')}</Button>
        )}
        <Button onPress={() => onSay('i-left')}>{t('popup_say_left')}</Button>
      </div>
    </section>
  )
}

function leavingWords(stop: HardStop): string {
  const leave = formatTime(stop.atMs)
  if (stop.reason === 'next-commitment') return t('popup_you_leave_next', leave, formatTime(stop.commitmentMs))
  return t(stop.reason === 'usual-length' ? 'popup_you_leave_guess' : 'popup_you_leave', leave)
}
