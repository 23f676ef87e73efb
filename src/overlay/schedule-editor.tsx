import { Field } from '../ui/field.tsx'
import { formatTimeInput, parseTimeAfter, parseTimeNear } from '../ui/time-of-day.ts'
import { t } from '../ui/words.ts'
import { Form, type Said } from './form.tsx'
import type { View } from './view.ts'

export function ScheduleEditor({ brief: { meeting }, now, controls }: View) {
  const startMs = meeting.schedule?.startMs ?? now
  const endMs = meeting.schedule?.endMs
  const set = (said: Said) => {
    const atMs = parseTimeNear(said('start'), startMs)
    if (atMs !== null) controls.setSchedule(atMs, parseTimeAfter(said('end'), atMs))
  }
  return (
    <Form label={t('overlay_planned_set')} onSaid={set} controls={controls}>
      <Field label={t('overlay_planned_start')}>
        <input class="input" name="start" type="time" required defaultValue={formatTimeInput(startMs)} />
      </Field>
      <Field label={t('overlay_planned_end')}>
        <input class="input" name="end" type="time" defaultValue={endMs ? formatTimeInput(endMs) : ''} />
      </Field>
    </Form>
  )
}
