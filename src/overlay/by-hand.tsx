import type { MeetingBrief } from '../messages/protocol.ts'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/words.ts'
import { Ask } from './ask.tsx'
import type { Controls } from './controls.ts'

type Props = { readonly brief: MeetingBrief | null; readonly controls: Controls }

/** Nothing on the page answers: the person's word is the only signal, and enough. */
export function ByHand({ brief, controls }: Props) {
  const meeting = brief?.meeting
  return (
    <Ask question={[t('overlay_unreadable')]}>
      {!meeting?.iAmHere && <Button onPress={controls.iAmHere}>{t('overlay_i_am_here')}</Button>}
      {!meeting?.theyAreHere && <Button onPress={controls.theyAreHere}>{t('overlay_they_are_here')}</Button>}
      {meeting?.iAmHere && <Button onPress={controls.iLeft}>{t('overlay_i_left')}</Button>}
    </Ask>
  )
}

/** The page's signals disagree. */
export function AskAnyone({ controls }: Props) {
  return (
    <Ask question={[t('overlay_anyone_here')]}>
      <Button look="main" onPress={controls.theyAreHere}>
        {t('overlay_they_are_here')}
      </Button>
      <Button onPress={controls.stillWaiting}>{t('overlay_still_waiting')}</Button>
    </Ask>
  )
}
