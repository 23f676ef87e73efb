import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '../..')

export const BROWSERS = ['chrome', 'firefox'] as const
export type BrowserName = (typeof BROWSERS)[number]

export const folderOf = (browser: BrowserName) => join(ROOT, 'dist', browser)

export const readBuilt = (browser: BrowserName, path: string) => readFileSync(join(folderOf(browser), path), 'utf8')

export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .toSorted()

export type Manifest = {
  readonly version: string
  readonly permissions: readonly string[]
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly matches: readonly string[] }[]
  readonly [key: string]: unknown
}

export const manifestOf = (browser: BrowserName) => JSON.parse(readBuilt(browser, 'manifest.json')) as Manifest

const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+)["']/g
const LINKED = /<(?:script|link)\b[^>]*?\b(?:src|href)="\/?([^"]+)"/g

/** Everything that a built page loads before its first picture. */
export function loadedBy(browser: BrowserName, page: string): string[] {
  const loaded = new Set<string>()
  const load = (path: string) => {
    if (loaded.has(path)) return
    loaded.add(path)
    if (!path.endsWith('.js')) return
    for (const [, imported = ''] of readBuilt(browser, path).matchAll(STATIC_IMPORT))
      load(join(dirname(path), imported))
  }
  for (const [, linked = ''] of readBuilt(browser, page).matchAll(LINKED)) load(linked)
  return [page, ...loaded]
}
