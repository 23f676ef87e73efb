import { render } from 'preact'
import { setPageLanguage } from '../ui/page-language.ts'
import { Welcome } from './welcome.tsx'
import './welcome.css'

setPageLanguage('welcome_page_title')
const root = document.getElementById('root')
if (root) render(<Welcome />, root)
