import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROOT } from './built.ts'

const OXLINT = join(ROOT, 'node_modules/oxlint/bin/oxlint')
const TSC = join(ROOT, 'node_modules/typescript/bin/tsc')

const FORBIDDEN = [
  ['domain', '../browser.ts'],
  ['domain', 'dexie'],
  ['domain', '../ledger/database.ts'],
  ['pages', '../messages/ask.ts'],
  ['pages', '../browser.ts'],
  ['pages', 'preact'],
  ['messages', '../ledger/database.ts'],
  ['ledger', '../messages/ask.ts'],
  ['ledger', '../browser.ts'],
  ['wording', '../ui/words.ts'],
  ['domain', '../wording/occasions.ts'],
  ['ui', '../popup/state.ts'],
  ['overlay', '../pages/probe.ts'],
  ['overlay', '../ledger/database.ts'],
  ['popup', '../background/badge.ts'],
  ['popup', '../overlay/dot.tsx'],
  ['options', '../background/badge.ts'],
  ['welcome', '../content/meet.ts'],
  ['content', '../ledger/database.ts'],
  ['content', '../popup/state.ts'],
  ['background', '../overlay/dot.tsx'],
  ['background', '../pages/probe.ts'],
] as const

const ALLOWED = [
  ['domain', './clock.ts'],
  ['pages', '../domain/clock.ts'],
  ['messages', '../browser.ts'],
  ['ledger', 'dexie'],
  ['wording', '../domain/clock.ts'],
  ['overlay', '../wording/occasions.ts'],
  ['overlay', '../ui/words.ts'],
  ['popup', '../ledger/database.ts'],
  ['content', '../overlay/dot.tsx'],
  ['background', '../ledger/database.ts'],
] as const

type Arrow = readonly [room: string, imported: string]
type Finding = { readonly code: string; readonly filename: string }

const house = mkdtempSync(join(tmpdir(), 'hard-stop-house-'))
afterAll(() => rmSync(house, { recursive: true }))

const plant = (path: string, text: string) => {
  mkdirSync(dirname(join(house, path)), { recursive: true })
  writeFileSync(join(house, path), text)
  return path
}

const plantArrow = ([room, imported]: Arrow) =>
  plant(`src/${room}/to-${imported.replaceAll(/\W+/g, '-')}.ts`, `import * as there from '${imported}'\nvoid there\n`)

let findings: readonly Finding[]

const refused = (path: string, rule: string) =>
  findings.some(({ code, filename }) => filename === path && code.includes(`(${rule})`))

beforeAll(() => {
  // The rules in question need no types, and in this house there are none.
  const rules = JSON.parse(readFileSync(join(ROOT, '.oxlintrc.json'), 'utf8')) as object
  plant('.oxlintrc.json', JSON.stringify({ ...rules, options: undefined }))
  for (const arrow of [...FORBIDDEN, ...ALLOWED]) plantArrow(arrow)
  plant('src/domain/own-clock.ts', 'export const nowMs = () => Date.now()\n')
  plant('src/content/own-request.ts', "export const ask = () => fetch('/')\n")
  const linted = spawnSync(process.execPath, [OXLINT, '--format=json'], { cwd: house, encoding: 'utf8' })
  findings = (JSON.parse(linted.stdout) as { diagnostics: Finding[] }).diagnostics
})

describe('the linter', () => {
  test.each(FORBIDDEN)('refuses that %s imports %s', (...arrow) => {
    expect(refused(plantArrow(arrow), 'no-restricted-imports')).toBe(true)
  })

  test.each(ALLOWED)('lets %s import %s', (...arrow) => {
    expect(refused(plantArrow(arrow), 'no-restricted-imports')).toBe(false)
  })

  test('refuses a clock of its own to domain', () => {
    expect(refused('src/domain/own-clock.ts', 'no-restricted-globals')).toBe(true)
  })

  test('refuses a request to content', () => {
    expect(refused('src/content/own-request.ts', 'no-restricted-globals')).toBe(true)
  })
})

describe('the compiler', () => {
  const compile = () => spawnSync(process.execPath, [TSC, '--project', 'src/domain'], { cwd: house, encoding: 'utf8' })

  beforeAll(() => {
    rmSync(join(house, 'src'), { recursive: true })
    for (const path of ['tsconfig.json', 'src/domain/tsconfig.json'])
      plant(path, readFileSync(join(ROOT, path), 'utf8'))
    plant('src/domain/title.ts', 'export const title = "a title"\n')
  })

  test('accepts a domain of the language alone', () => {
    expect(compile()).toMatchObject({ status: 0, stdout: '' })
  })

  test.each(['document', 'window', 'process', 'chrome'])('does not know %s in domain', (name) => {
    plant('src/domain/title.ts', `export const title = ${name}\n`)
    expect(compile().stdout).toContain(`Cannot find name '${name}'`)
  })
})
