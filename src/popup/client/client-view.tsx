import { useState } from 'preact/hooks'
import { sayExcused } from '../../domain/meeting/say.ts'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { readClient } from '../reading.ts'
import type { Popup } from '../state.ts'
import { ClientPage } from './client-page.tsx'
import { sayRenamed } from './say-renamed.ts'

const PAGE = 50

export function ClientView({ popup, client }: { readonly popup: Popup; readonly client: string }) {
  const [shown, setShown] = useState(PAGE)
  const live = useLive(() => readClient(client, shown), [client, shown])
  if (live.state === 'failed') return <p class="fault">{t('popup_ledger_unreadable')}</p>
  if (live.state === 'reading') return null
  if (!live.value) return <p class="soft nothing">{t('popup_client_gone')}</p>
  const { known, line, meetings, hasMore } = live.value
  return (
    <ClientPage
      line={line}
      meetings={meetings}
      hasMore={hasMore}
      now={popup.door.now()}
      onMore={() => setShown(shown + PAGE)}
      onRename={(name) => void popup.tell([sayRenamed(known, name, popup.door)], t('popup_renamed'))}
      onAdd={() => popup.open({ at: 'entry', meeting: null, client: line.name })}
      onCorrect={(meeting) => popup.open({ at: 'entry', meeting: meeting.id, client: line.name })}
      onExcuse={(meeting, reason, note) =>
        void popup.tell([sayExcused(popup.saying(meeting.id), reason, note)], t('popup_excused_now'))
      }
    />
  )
}
