import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import messages from '../../public/_locales/en/messages.json' with { type: 'json' }
import { ROOT } from './built.ts'
import { sources, sourcesOf } from './sources.ts'

const keys = Object.keys(messages)
const counted = keys.filter((key) => key.endsWith('_other')).map((key) => key.slice(0, -'_other'.length))
const isWord = (key: string) => keys.includes(key) || counted.includes(key)

const manifest = readFileSync(join(ROOT, 'manifest.json'), 'utf8')
const inManifest = [...manifest.matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '')
const matchesIn = (pattern: RegExp) =>
  sources.flatMap(({ text }) => [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? ''))

const asked = matchesIn(/\b(?:tn?|fill)(?:<[^(]*>)?\(\s*'([^']*)'|\bword="([^"]*)"/g)
const quoted = new Set(matchesIn(/['"]([a-z]\w*)['"]/g))

const isUsed = (key: string) =>
  quoted.has(key) || inManifest.includes(key) || quoted.has(key.replace(/_(?:zero|one|two|few|many|other)$/, ''))

test('every word that is asked for is there', () => {
  expect([...asked, ...inManifest].filter((key) => !isWord(key))).toEqual([])
})

test('every word that is there is asked for', () => {
  expect(keys.filter((key) => !isUsed(key))).toEqual([])
})

test('no word that people read stands in the code', () => {
  // Text between tags, and attributes that are read aloud or shown, written out instead of asked for.
  const inTags = />\s*\p{L}[^<>{}=;()]*<\//gu
  const inAttributes = /\b(?:label|title|alt|placeholder|aria-label)="[^"]*\p{L}[^"]*"/gu
  const written = sources
    .filter(({ path }) => path.endsWith('.tsx') && !path.includes('.test.'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(inTags), ...text.matchAll(inAttributes)].map(([found]) => `${path}: ${found}`),
    )
  expect(written).toEqual([])
})

test('no punctuation between words stands in the code', () => {
  // Commas and colons differ by language: they belong into a message such as `ui_pair` or `ui_named`, or come of `Intl`.
  const inTemplates = /\}[,:;] ?\$\{/g
  const inJoins = /\.join\('[,:;] '\)/g
  const inTags = /\{'[,:;] ?'\}|(?:<\/\w+>|\})[,:;] ?\{(?:' '\}|\w)/g
  const glued = sourcesOf('background', 'content', 'options', 'overlay', 'popup', 'ui', 'welcome')
    .filter(({ text }) => /from '[^']*\/(?:words|formats)\.ts'/.test(text))
    .flatMap(({ path, text }) =>
      [...text.matchAll(inTemplates), ...text.matchAll(inJoins), ...text.matchAll(inTags)].map(
        ([found]) => `${path}: ${found}`,
      ),
    )
  expect(glued).toEqual([])
})
