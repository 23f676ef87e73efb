import { Field } from '../ui/field.tsx'
import { t } from '../ui/words.ts'
import { Form, type Said } from './form.tsx'
import type { View } from './view.ts'

const TEXT = { class: 'input', maxLength: 200, autocomplete: 'off', dir: 'auto' } as const

export function ClientEditor({ brief: { meeting, client, clientGuess }, controls }: View) {
  const set = (said: Said) => controls.setClient(said('client'), said('person') || null)
  const name = (client ?? clientGuess)?.name
  return (
    <Form label={t('overlay_with_whom')} onSaid={set} controls={controls}>
      <Field label={t('overlay_client_name')}>
        <input {...TEXT} name="client" required pattern=".*\S.*" defaultValue={name?.slice(0, TEXT.maxLength)} />
      </Field>
      <Field label={t('overlay_client_person')}>
        <input {...TEXT} name="person" defaultValue={meeting.person?.slice(0, TEXT.maxLength)} />
      </Field>
    </Form>
  )
}
