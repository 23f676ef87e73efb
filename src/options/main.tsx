import { render } from 'preact'
import { ask } from '../messages/ask.ts'
import { setPageLanguage } from '../ui/page-language.ts'
import { Options } from './options.tsx'
import { createOptions } from './state.ts'
import './options.css'

setPageLanguage('options_page_title')
const options = createOptions({ ask, now: Date.now, newId: () => crypto.randomUUID() })
const root = document.getElementById('root')
if (root) render(<Options options={options} />, root)
