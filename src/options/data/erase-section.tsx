import { useState } from 'preact/hooks'
import { formatNumber } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { Name } from '../../ui/name.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { t, tn } from '../../ui/words.ts'
import { readClients } from '../reading.ts'
import { ReportLine } from '../report-line.tsx'
import type { Options } from '../state.ts'
import { EraseConfirm } from './erase-confirm.tsx'

const SHOWN = 8

/** Finds the client whose records shall go. */
export function EraseSection({ options }: { readonly options: Options }) {
  const { door, run, busy } = options
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<{ readonly id: string; readonly name: string } | null>(null)
  const live = useLive(() => readClients(search, SHOWN), [search])
  const erase = (client: string) =>
    void run('erase', async () => {
      const reply = await door.ask('ledger/erase-client', { client })
      if (!reply.ok) return { good: false, sentence: t('options_erase_failed') }
      setChosen(null)
      const { erased } = reply.value
      return { good: true, sentence: tn('options_erased', erased, formatNumber(erased)) }
    })
  return (
    <>
      <p>{t('options_erase_words')}</p>
      {chosen ? (
        <EraseConfirm
          name={chosen.name}
          busy={busy.value}
          onErase={() => erase(chosen.id)}
          onCancel={() => setChosen(null)}
        />
      ) : (
        <>
          <SearchField label={t('options_erase_search')} value={search} onSearch={setSearch} />
          <ul class="picks">
            {live.state === 'read' &&
              search.trim() !== '' &&
              live.value.map((client) => (
                <li key={client.id}>
                  <button type="button" class="button pick" onClick={() => setChosen(client)}>
                    <Name>{client.name}</Name>
                  </button>
                </li>
              ))}
          </ul>
          {live.state === 'read' && search.trim() !== '' && live.value.length === 0 && (
            <p class="soft">{t('options_erase_nobody')}</p>
          )}
        </>
      )}
      <ReportLine options={options} section="erase" />
    </>
  )
}
