import { useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { offerWords } from '../../ui/expectations/told-words.ts'
import { formatNumber } from '../../ui/formats.ts'
import { joinSentences } from '../../ui/join-sentences.ts'
import { Name } from '../../ui/name.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { t, tn } from '../../ui/words.ts'
import type { ClientTold } from './read-cards.ts'

type Props = { readonly clients: readonly ClientTold[]; readonly onOpen: (client: ClientTold) => void }

const SHOWN = 8

/** Every client and what they were told; each leads to their own card. */
export function ToldList({ clients, onOpen }: Props) {
  const [search, setSearch] = useState('')
  const [all, setAll] = useState(false)
  const wanted = search.trim().toLocaleLowerCase()
  const found = clients.filter(({ name }) => name.toLocaleLowerCase().includes(wanted))
  const shown = all ? found : found.slice(0, SHOWN)
  return (
    <div class="told">
      <h3 data-start tabIndex={-1}>
        {t('options_told_title')}
      </h3>
      {clients.length === 0 && <p class="soft">{t('options_told_nobody')}</p>}
      {clients.length > SHOWN && <SearchField label={t('options_erase_search')} value={search} onSearch={setSearch} />}
      <ul class="lines">
        {shown.map((client) => (
          <li key={client.id}>
            <button type="button" class="line" onClick={() => onOpen(client)}>
              <Name>{client.name}</Name>
              <span class="soft" data-offer={client.offer.offer}>
                {joinSentences([client.ownCard && t('options_told_own_card'), offerWords(client.offer)])}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {clients.length > 0 && found.length === 0 && <p class="soft">{t('options_erase_nobody')}</p>}
      {found.length > shown.length && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {tn('options_told_more', found.length - SHOWN, formatNumber(found.length - SHOWN))}
        </Button>
      )}
    </div>
  )
}
