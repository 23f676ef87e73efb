import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t } from '../../ui/words.ts'
import { type Addresses, addressesText, parseAddresses } from './parse-addresses.ts'

type Props = {
  readonly addresses: Addresses
  readonly onSave: (addresses: Addresses) => void
  /** None of these is a client's, now and later. */
  readonly onNoClient: (addresses: Addresses) => void
}

/** By which addresses the calendar's guests are known as this client; one taken out is free for somebody else. */
export function AddressesForm({ addresses, onSave, onNoClient }: Props) {
  const [text, setText] = useState(() => addressesText(addresses))
  const [wrong, setWrong] = useState<string | null>(null)
  const save = () => {
    const parsed = parseAddresses(text)
    setWrong(parsed.ok ? null : parsed.line)
    if (parsed.ok) onSave(parsed.addresses)
  }
  return (
    <form
      class="inset"
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      <p>{t('popup_addresses_words')}</p>
      <Field label={t('popup_addresses_field')}>
        <textarea
          class="input"
          rows={3}
          dir="ltr"
          spellcheck={false}
          aria-invalid={wrong !== null}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </Field>
      <p class="fault" role="alert">
        {wrong !== null && t('popup_addresses_wrong', wrong)}
      </p>
      <div class="buttons">
        <Button look="main" submit>
          {t('popup_save')}
        </Button>
        {addressesText(addresses) !== '' && (
          <Button onPress={() => onNoClient(addresses)}>{t('popup_addresses_no_client')}</Button>
        )}
      </div>
    </form>
  )
}
