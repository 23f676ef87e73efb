import { browser } from '../browser.ts'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/words.ts'
import { HomeView } from './home/home-view.tsx'
import { later } from './later.tsx'
import type { Popup as State } from './state.ts'
import { UndoLine } from './undo-line.tsx'
import { useEscape } from './use-escape.ts'

const ClientView = later(async () => (await import('./client/client-view.tsx')).ClientView)
const EntryView = later(async () => (await import('./entry/entry-view.tsx')).EntryView)
const FirstMeetingView = later(async () => (await import('./first-meeting/first-meeting-view.tsx')).FirstMeetingView)
const LobbyView = later(async () => (await import('./entry/lobby-view.tsx')).LobbyView)

export function Popup({ popup }: { readonly popup: State }) {
  const view = popup.view.value
  const away = view.at !== 'home'
  useEscape(away, popup.back)
  const said = popup.lastSaid.value
  return (
    <>
      <header>
        {away ? (
          <Button look="quiet" onPress={popup.back}>
            {t('popup_back')}
          </Button>
        ) : (
          <h1 class="brand">{t('popup_brand')}</h1>
        )}
        <Button look="quiet" onPress={() => void browser.runtime.openOptionsPage()}>
          {t('popup_options')}
        </Button>
      </header>
      <main>
        {view.at === 'home' && <HomeView popup={popup} />}
        {view.at === 'client' && <ClientView key={view.client} popup={popup} client={view.client} />}
        {view.at === 'entry' && (
          <EntryView key={view.meeting ?? 'new'} popup={popup} meeting={view.meeting} client={view.client} />
        )}
        {view.at === 'first-meeting' && <FirstMeetingView popup={popup} first={view.first} />}
        {view.at === 'lobby' && <LobbyView popup={popup} />}
      </main>
      <footer>
        <UndoLine
          sentence={said?.sentence ?? null}
          trouble={popup.trouble.value}
          onUndo={() => said && void popup.tell(said.undo, t('popup_taken_back'))}
        />
        {!away && (
          <div class="buttons">
            <Button onPress={() => popup.open({ at: 'lobby' })}>{t('popup_i_am_here')}</Button>
            <Button onPress={() => popup.open({ at: 'entry', meeting: null, client: '' })}>{t('popup_add')}</Button>
          </div>
        )}
      </footer>
    </>
  )
}
