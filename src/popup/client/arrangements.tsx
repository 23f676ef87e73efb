import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { formatNumber } from '../../ui/formats.ts'
import { t, tn } from '../../ui/words.ts'
import { AddressesForm } from './addresses-form.tsx'
import type { ClientActions } from './client-actions.ts'
import { MergeForm } from './merge-form.tsx'
import type { ClientReading } from './read-client.ts'
import { TakeOffForm } from './take-off-form.tsx'
import { hasOwnTerms } from './terms-change.ts'
import { TermsForm } from './terms-form.tsx'

type Props = { readonly reading: ClientReading; readonly actions: ClientActions }
type Opened = 'terms' | 'take-off' | 'merge' | 'addresses'

/** What is agreed with them, and decided about them; one form open at a time. */
export function Arrangements({ reading: { known, decided, terms }, actions }: Props) {
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => setOpened(null)
  const toggle = (which: Opened) => ({
    look: 'quiet' as const,
    expanded: opened === which,
    onPress: () => setOpened(opened === which ? null : which),
  })
  const joined = known.mergedFrom.length
  return (
    <section aria-labelledby="arrangements" class="arrangements">
      <h2 id="arrangements">{t('popup_arrangements')}</h2>
      {hasOwnTerms(terms.own, terms.general) && <p class="soft">{t('popup_terms_has_own')}</p>}
      {joined > 0 && (
        <div class="section-head">
          <p class="soft">{tn('popup_joined_records', joined, formatNumber(joined))}</p>
          <Button look="quiet" onPress={actions.separateLast}>
            {t('popup_separate')}
          </Button>
        </div>
      )}
      <div class="buttons">
        <Button {...toggle('terms')}>{t('popup_terms')}</Button>
        {!decided.offTheSchedule && <Button {...toggle('take-off')}>{t('popup_take_off')}</Button>}
        <Button {...toggle('merge')}>{t('popup_merge_open')}</Button>
        <Button {...toggle('addresses')}>{t('popup_addresses')}</Button>
      </div>
      {opened === 'terms' && (
        <TermsForm
          terms={terms}
          onSave={(change) => {
            close()
            if (Object.keys(change).length > 0) actions.setTerms(change)
          }}
        />
      )}
      {opened === 'take-off' && !decided.offTheSchedule && (
        <TakeOffForm
          onTakeOff={(reason, wayBack) => {
            close()
            actions.takeOff(reason, wayBack)
          }}
        />
      )}
      {opened === 'addresses' && (
        <AddressesForm
          addresses={known}
          onSave={(addresses) => {
            close()
            actions.setAddresses(addresses)
          }}
          onNoClient={(addresses) => {
            close()
            void actions.neverPropose(addresses)
          }}
        />
      )}
      {opened === 'merge' && (
        <MergeForm
          name={known.name}
          onMerge={async (name) => {
            const merged = await actions.merge(name)
            if (merged) close()
            return merged
          }}
        />
      )}
    </section>
  )
}
