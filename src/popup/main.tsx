import { render } from 'preact'
import { ask } from '../messages/ask.ts'
import { setPageLanguage } from '../ui/page-language.ts'
import { sessionShelf } from './entry/session-shelf.ts'
import { Popup } from './popup.tsx'
import { createPopup } from './state.ts'
import './popup.css'

setPageLanguage('popup_brand')
const popup = createPopup({
  ask,
  now: Date.now,
  newId: () => crypto.randomUUID(),
  timeZone: Temporal.Now.timeZoneId(),
  drafts: sessionShelf,
})
const root = document.getElementById('root')
if (root) render(<Popup popup={popup} />, root)
