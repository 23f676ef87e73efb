import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { BROWSERS, filesIn, folderOf, loadedBy, manifestOf, readBuilt } from './built.ts'

const KB = 1024
const CONTENT_SCRIPT_LIMIT = 20 * KB
const POPUP_LIMIT = 60 * KB

describe.each(BROWSERS)('the build for %s', (browser) => {
  const zipped = (path: string) => gzipSync(readBuilt(browser, path)).length
  const contentScripts = manifestOf(browser).content_scripts.flatMap(({ js }) => js)

  test.each(contentScripts)('%s stands alone', (path) => {
    expect(readBuilt(browser, path)).not.toMatch(/(?<![\w$.])(?:import|export)\s*(?:["'{*(]|\w+\s+from\b)/)
  })

  test.each(contentScripts)('%s is small enough for every page load', (path) => {
    expect(zipped(path)).toBeLessThanOrEqual(CONTENT_SCRIPT_LIMIT)
  })

  test('the popup is small enough to open at once', () => {
    const total = loadedBy(browser, 'src/popup/index.html').reduce((sum, path) => sum + zipped(path), 0)
    expect(total).toBeLessThanOrEqual(POPUP_LIMIT)
  })

  test('pages load from the package alone and run no script of their text', () => {
    for (const page of filesIn(folderOf(browser)).filter((path) => path.endsWith('.html'))) {
      const html = readBuilt(browser, page)
      expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
      expect(html).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon\w+=/)
    }
  })

  test('whatever the manifest and the pages name is there', () => {
    const files = filesIn(folderOf(browser))
    const named = [
      ...contentScripts,
      ...files.filter((path) => path.endsWith('.html')).flatMap((page) => loadedBy(browser, page)),
    ]
    expect(files).toEqual(expect.arrayContaining(named.map((path) => join(path))))
  })

  test('nothing that belongs to development is shipped', () => {
    expect(
      filesIn(folderOf(browser)).filter((path) => /\.(?:map|tsx?|test\.\w+)$|(?:^|\/)\.vite\//.test(path)),
    ).toEqual([])
  })
})
