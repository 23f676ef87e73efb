import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { zipSync } from 'fflate'

/** The same files always give the same bytes: sorted by name, all of one time. */
export function zipFolder(folder: string): Uint8Array {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((file) => relative(folder, join(file.parentPath, file.name))).toSorted()
  const contents = paths.map((path) => [path.replaceAll(sep, '/'), readFileSync(join(folder, path))] as const)
  // Zip keeps the local time of day; its calendar begins in 1980.
  return zipSync(Object.fromEntries(contents), { level: 9, mtime: new Date(1980, 0, 1) })
}
