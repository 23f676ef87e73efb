import { useMemo, useState } from 'preact/hooks'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { later } from '../later.tsx'
import type { Popup } from '../state.ts'
import { createClientActions } from './client-actions.ts'
import { ClientPage } from './client-page.tsx'
import { type ClientReading, readClient } from './read-client.ts'
import './client.css'

const PAGE = 50

const Portrait = later(async () => (await import('./portrait.tsx')).Portrait)

export function ClientView({ popup, client }: { readonly popup: Popup; readonly client: string }) {
  const { door } = popup
  const live = useLive(() => readClient(client, door.now(), door.timeZone), [client])
  if (live.state === 'failed') return <p class="fault">{t('popup_ledger_unreadable')}</p>
  if (live.state === 'reading') return null
  if (!live.value) return <p class="soft nothing">{t('popup_client_gone')}</p>
  return <OneClient popup={popup} reading={live.value} />
}

function OneClient({ popup, reading }: { readonly popup: Popup; readonly reading: ClientReading }) {
  const [shown, setShown] = useState(PAGE)
  const { known } = reading
  const actions = useMemo(() => createClientActions(popup, known), [popup, known])
  return (
    <>
      <ClientPage
        reading={reading}
        shown={shown}
        door={popup.door}
        actions={actions}
        onMore={() => setShown(shown + PAGE)}
        onAdd={() => popup.open({ at: 'entry', meeting: null, client: known.name })}
        onCorrect={(meeting) => popup.open({ at: 'entry', meeting: meeting.id, client: known.name })}
      />
      <Portrait client={known.id} door={popup.door} />
    </>
  )
}
