import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, expect, test } from 'vitest'
import { zipFolder } from '../../scripts/zip-folder.ts'
import { filesIn, folderOf } from './built.ts'

const copy = mkdtempSync(join(tmpdir(), 'hard-stop-zip-'))
afterAll(() => rmSync(copy, { recursive: true }))

test('the same files packed at another time and place give the same bytes', () => {
  cpSync(folderOf('chrome'), copy, { recursive: true })
  expect(Buffer.compare(zipFolder(copy), zipFolder(folderOf('chrome')))).toBe(0)
})

test('a package holds the build, its manifest at the top', () => {
  const names = Object.keys(unzipSync(zipFolder(folderOf('firefox'))))
  expect(names).toContain('manifest.json')
  expect(names.toSorted()).toEqual(filesIn(folderOf('firefox')))
})
