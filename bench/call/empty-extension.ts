import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What any content script costs, however little it does. */
export function writeEmptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'empty-extension-'))
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    content_scripts: [{ matches: ['https://meet.google.com/*'], js: ['empty.js'], run_at: 'document_idle' }],
  }
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'empty.js'), '')
  return folder
}
