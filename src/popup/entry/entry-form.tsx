import { useState } from 'preact/hooks'
import type { Channel } from '../../domain/meeting/fact.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/words.ts'
import { CHANNELS } from '../channels.ts'
import { faultWords } from './fault-words.ts'
import type { EntryFault, MeetingEntry } from './meeting-entry.ts'
import { submitEntry } from './submit-entry.ts'
import { TextInput } from './text-input.tsx'
import { WhetherTheyCame } from './whether-they-came.tsx'

type Props = {
  readonly title: string
  readonly initial: MeetingEntry
  /** What is on record of it; `null` for a new one. */
  readonly before: MeetingEntry | null
  readonly onTyped: (entry: MeetingEntry) => void
  /** Names offered while typing. */
  readonly names: readonly string[]
  /** Answers what is wrong with it, or keeps it. */
  readonly onSave: (entry: MeetingEntry) => Promise<EntryFault | null>
  readonly onCancel: () => void
}

export function EntryForm({ title, initial, before, names, onTyped, onSave, onCancel }: Props) {
  const [entry, setEntry] = useState(initial)
  const [fault, setFault] = useState<EntryFault | null>(null)
  const set = (change: Partial<MeetingEntry>) => {
    const typed = { ...entry, ...change }
    setEntry(typed)
    onTyped(typed)
  }
  const text = (field: keyof MeetingEntry) => ({
    name: field,
    value: entry[field],
    faulty: fault?.field === field,
    onText: (value: string) => set({ [field]: value }),
  })
  const setStart = (start: string) =>
    set(!before && entry.iArrived === entry.start ? { start, iArrived: start } : { start })
  return (
    <form
      class="entry"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submitEntry(event.currentTarget, () => onSave(entry)).then(setFault)
      }}
    >
      <h1>{title}</h1>
      <Field label={t('popup_client_name')}>
        <TextInput {...text('client')} list="names" />
      </Field>
      <datalist id="names">
        {names.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <div class="three">
        <Field label={t('popup_date')}>
          <TextInput {...text('date')} type="date" />
        </Field>
        <Field label={t('popup_start')}>
          <TextInput {...text('start')} type="time" onText={setStart} />
        </Field>
        <Field label={t('popup_end')}>
          <TextInput {...text('end')} type="time" />
        </Field>
      </div>
      <div class="three">
        <Field label={t('popup_channel')}>
          <select
            class="input"
            value={entry.channel}
            onChange={(event) => set({ channel: event.currentTarget.value as Channel })}
          >
            {(Object.keys(CHANNELS) as Channel[]).map((channel) => (
              <option key={channel} value={channel}>
                {t(CHANNELS[channel])}
              </option>
            ))}
          </select>
        </Field>
        <Field label={t('popup_i_arrived')}>
          <TextInput {...text('iArrived')} type="time" />
        </Field>
        <Field label={t('popup_i_left')}>
          <TextInput {...text('iLeft')} type="time" />
        </Field>
      </div>
      <WhetherTheyCame
        they={entry.they}
        mayStayOpen={!before || before.they === 'not-said'}
        onThey={(they) => set({ they })}
      />
      {entry.they === 'came' && (
        <div class="three">
          <Field label={t('popup_they_arrived')}>
            <TextInput {...text('theyArrived')} type="time" />
          </Field>
        </div>
      )}
      <Field label={t('popup_note')}>
        <TextInput {...text('note')} />
      </Field>
      <p class="fault" role="alert">
        {fault && faultWords(fault.fault)}
      </p>
      <div class="buttons">
        <Button look="main" submit>
          {t('popup_save')}
        </Button>
        <Button look="quiet" onPress={onCancel}>
          {t('popup_cancel')}
        </Button>
      </div>
    </form>
  )
}
