import { Button } from '../ui/button.tsx'
import { t, type WordKey } from '../ui/words.ts'
import { Opened } from './opened.tsx'
import type { OpenForm } from './state.ts'
import { isLeftByHand, type View } from './view.ts'

/** What a person can say in this phase, one click each; what needs more than a click opens below. */
export function Sayings(view: View) {
  const { brief, reading, trust, open, controls } = view
  const { meeting } = brief
  const { phase } = reading.clock
  const unseen = phase !== 'idle' && phase !== 'ended' && !meeting.theyAreHere
  const offence = meeting.excused ? null : meeting.offence
  const mayHaveTold = meeting.schedule && !meeting.notice && (unseen || offence === 'late')
  const asked = trust === 'unsure' || trust === 'unreadable'
  const opens = (form: OpenForm, word: WordKey) => (
    <Button expanded={open === form} onPress={() => controls.open(open === form ? null : form)}>
      {t(word)}
    </Button>
  )
  return (
    <>
      <div class="row">
        {unseen && !asked && (
          <Button look={phase === 'before' ? undefined : 'main'} onPress={controls.theyAreHere}>
            {t('overlay_they_are_here')}
          </Button>
        )}
        {mayHaveTold && opens('told-me', 'overlay_they_told_me')}
        {phase === 'together' && trust !== 'unsure' && (
          <Button onPress={controls.stillWaiting}>{t('overlay_still_waiting')}</Button>
        )}
        {isLeftByHand(view) && !asked && <Button onPress={controls.iLeft}>{t('overlay_i_left')}</Button>}
        {reading.mayAskNoShow && <Button onPress={controls.theyDidntCome}>{t('overlay_they_didnt_come')}</Button>}
        {offence && opens('excuse', 'overlay_excuse')}
      </div>
      <Opened {...view} />
    </>
  )
}
