import { readFileSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { zipSync } from 'fflate'
import type { Session } from './session.ts'

/** A package as a person installs it: it is there at the next start too. */
export async function packAddOn(folder: string, to: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const files = Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path)]))
  writeFileSync(to, zipSync(files, { level: 1 }))
  return to
}

export const installAddOn = (session: Session, path: string) =>
  session.within('browser', (send) => send('Addon:Install', { path, temporary: false }))
