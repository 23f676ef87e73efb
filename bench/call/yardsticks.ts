import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What any content script costs, however little it does. */
export const writeEmptyExtension = (): string => writeExtension('')

/** What a clock over a call costs that knows nothing: it counts who is there and shows the seconds. */
export const writeBareClock = (): string =>
  writeExtension(`
const host = document.createElement('div')
const clock = document.createElement('p')
host.attachShadow({ mode: 'closed' }).append(clock)
document.documentElement.append(host)
const startMs = Date.now()
let people = 0
let due
const tick = () => {
  clock.textContent = Math.floor((Date.now() - startMs) / 1000) + ' s, ' + people
}
const look = () => {
  due = undefined
  people = document.querySelectorAll('[data-participant-id]').length
  tick()
}
new MutationObserver(() => (due ??= setTimeout(look, 500))).observe(document, { childList: true, subtree: true })
setInterval(tick, 1000)
look()
`)

/** An extension with nothing but this in Meet's pages. */
function writeExtension(script: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yardstick-'))
  const manifest = {
    manifest_version: 3,
    name: 'Yardstick',
    version: '1',
    content_scripts: [{ matches: ['https://meet.google.com/*'], js: ['script.js'], run_at: 'document_idle' }],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'script.js'), script)
  return folder
}
