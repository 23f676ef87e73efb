import { useState } from 'preact/hooks'
import { type Circle, DEFAULT_CIRCLE } from '../../domain/clients/circle.ts'
import { Button } from '../../ui/button.tsx'
import { t, type WordKey } from '../../ui/words.ts'
import { circleText, parseCircle } from './circle-text.ts'

const LISTS: readonly (readonly [keyof Circle, WordKey, WordKey])[] = [
  ['myNames', 'options_my_names', 'options_my_names_hint'],
  ['colleagues', 'options_colleagues', 'options_colleagues_hint'],
  ['noteTakers', 'options_note_takers', 'options_note_takers_hint'],
  ['myEmails', 'options_my_emails', 'options_my_emails_hint'],
  ['myDomains', 'options_my_domains', 'options_my_domains_hint'],
  ['notClients', 'options_not_clients', 'options_not_clients_hint'],
]

type Props = { readonly circle: Circle; readonly onSave: (circle: Circle) => void }

/** Who turns up in calls and is never the client: one name a line. */
export function CircleForm({ circle, onSave }: Props) {
  const [text, setText] = useState(() => circleText(circle))
  const [faulty, setFaulty] = useState<keyof Circle | null>(null)
  const save = () => {
    const parsed = parseCircle(text)
    setFaulty(parsed.ok ? null : parsed.field)
    if (parsed.ok) onSave(parsed.circle)
  }
  return (
    <form
      class="circle"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {LISTS.map(([field, label, hint]) => (
        <div key={field} class="circle-list">
          <label for={field}>{t(label)}</label>
          <p class="about soft" id={`${field}-about`}>
            {t(hint)}
          </p>
          <textarea
            class="input"
            id={field}
            rows={field === 'noteTakers' ? 8 : 3}
            dir="auto"
            spellcheck={false}
            aria-describedby={`${field}-about`}
            aria-invalid={faulty === field}
            value={text[field]}
            onInput={(event) => setText({ ...text, [field]: event.currentTarget.value })}
          />
          {faulty === field && <p class="fault">{t('options_fault_names')}</p>}
        </div>
      ))}
      <div class="buttons">
        <Button look="main" submit>
          {t('options_save')}
        </Button>
        <Button onPress={() => setText({ ...text, noteTakers: DEFAULT_CIRCLE.noteTakers.join('\n') })}>
          {t('options_default_note_takers')}
        </Button>
      </div>
    </form>
  )
}
