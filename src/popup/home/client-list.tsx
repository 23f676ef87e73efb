import { Button } from '../../ui/button.tsx'
import { formatDuration } from '../../ui/formats.ts'
import { Name } from '../../ui/name.tsx'
import { SearchField } from '../../ui/search-field.tsx'
import { t } from '../../ui/words.ts'
import type { ClientLine } from '../reading.ts'
import { lineWords } from '../standing-words.ts'

type Props = {
  readonly clients: readonly ClientLine[]
  /** There are more than these. */
  readonly hasMore: boolean
  readonly search: string
  readonly onSearch: (text: string) => void
  readonly onOpen: (client: string) => void
  readonly onMore: () => void
}

/** Whoever cost me most time comes first. */
export function ClientList({ clients, hasMore, search, onSearch, onOpen, onMore }: Props) {
  return (
    <section aria-labelledby="clients">
      <div class="section-head">
        <h2 id="clients">{t('popup_clients')}</h2>
        <SearchField label={t('popup_search')} value={search} onSearch={onSearch} />
      </div>
      <ul class="rows">
        {clients.map((client) => (
          <li key={client.id}>
            <button type="button" class="row client" onClick={() => onOpen(client.id)}>
              <Name>{client.name}</Name>
              <span class="row-lost">{client.timeLostMs > 0 && formatDuration(client.timeLostMs)}</span>
              <span class="row-standing soft" data-standing={client.standing.name}>
                {lineWords(client.standing)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {clients.length === 0 && <p class="soft nothing">{t('popup_nobody_found')}</p>}
      {hasMore && <Button onPress={onMore}>{t('popup_show_more')}</Button>}
    </section>
  )
}
