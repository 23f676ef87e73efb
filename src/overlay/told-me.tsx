import { Field } from '../ui/field.tsx'
import { t, type WordKey } from '../ui/words.ts'
import { Form, type Said } from './form.tsx'
import type { View } from './view.ts'

const USUAL_MINUTES = 10
const MINUTE = 60_000

/** How late they said they would be, and whether they said so before the start: only that spares them the count. */
export function ToldMe({ brief: { meeting }, now, controls }: View) {
  const startMs = meeting.schedule?.startMs ?? now
  const told = (said: Said) =>
    controls.theyToldMe(Number(said('minutes')), said('when') === 'before' ? startMs - MINUTE : now)
  const choice = (when: 'before' | 'now', word: WordKey) => (
    <label>
      <input type="radio" name="when" value={when} required /> {t(word)}
    </label>
  )
  return (
    <Form label={t('overlay_they_told_me')} onSaid={told} controls={controls}>
      <Field label={t('overlay_told_minutes')}>
        <input class="input" name="minutes" type="number" min="1" max="600" required defaultValue={USUAL_MINUTES} />
      </Field>
      {now >= startMs && (
        <fieldset>
          <legend>{t('overlay_told_when')}</legend>
          {choice('before', 'overlay_told_before')}
          {choice('now', 'overlay_told_now')}
        </fieldset>
      )}
    </Form>
  )
}
