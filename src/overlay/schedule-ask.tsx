import { Button } from '../ui/button.tsx'
import { formatTime } from '../ui/formats.ts'
import { t } from '../ui/words.ts'
import { Ask } from './ask.tsx'
import type { View } from './view.ts'

/** A guess is shown as a guess. */
export function ScheduleAsk({ brief: { meeting }, controls }: View) {
  const { schedule } = meeting
  const question = schedule ? t('overlay_planned_guess', formatTime(schedule.startMs)) : t('overlay_planned_when')
  return (
    <Ask question={[question]}>
      {schedule && (
        <Button onPress={() => controls.setSchedule(schedule.startMs, schedule.endMs)}>{t('overlay_confirm')}</Button>
      )}
      <Button onPress={() => controls.open('schedule')}>
        {t(schedule ? 'overlay_change' : 'overlay_planned_set')}
      </Button>
    </Ask>
  )
}
