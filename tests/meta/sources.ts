import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { filesIn, ROOT } from './built.ts'

export type Source = { readonly path: string; readonly text: string }

/** The program's own sources under `src`, without its tests. */
export const sources: readonly Source[] = filesIn(join(ROOT, 'src'))
  .filter((path) => /(?<!\.test)\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(ROOT, 'src', path), 'utf8') }))

export const sourcesOf = (...rooms: readonly string[]) =>
  sources.filter(({ path }) => rooms.some((room) => path.startsWith(`${room}/`)))
