import { expect, test } from 'vitest'
import { NOTHING_SAID } from './about-me.ts'
import { chooseClientLanguage, languageFor, NOTHING_KEPT, readKeptWords } from './kept-words.ts'

test.each([undefined, null, 7, 'words', [], { own: 1, me: [], clientLanguages: {} }])(
  'what cannot be read is as if nothing had been kept: %j',
  (kept) => {
    expect(readKeptWords(kept)).toEqual(NOTHING_KEPT)
  },
)

test('what was kept comes back as it was', () => {
  const me = { name: 'Sam', phone: '1', office: 'x', hours: { days: [2, 6], from: '22:00', to: '06:30' } }
  const words = { ...NOTHING_KEPT, me, clientLanguages: [{ client: 'acme', language: 'ja' as const }] }
  expect(readKeptWords(JSON.parse(JSON.stringify(words)))).toEqual(words)
})

test('of what was kept, only the parts of another form are left out', () => {
  const { me, clientLanguages } = readKeptWords({
    me: { name: 'Sam', phone: 5, hours: { days: [5, 9, 'x', 1], from: '25:00', to: '18:00' } },
    clientLanguages: [null, { client: 'a', language: 'xx' }, { client: 'b', language: 'fr' }],
  })
  expect(me).toEqual({ ...NOTHING_SAID, name: 'Sam', hours: { days: [1, 5], from: '09:00', to: '18:00' } })
  expect(clientLanguages).toEqual([{ client: 'b', language: 'fr' }])
})

test('a client is written to in the language chosen for them, and in the usual one again', () => {
  const german = chooseClientLanguage(chooseClientLanguage(NOTHING_KEPT, 'acme', 'fr'), 'acme', 'de')
  expect(german.clientLanguages).toHaveLength(1)
  expect([
    languageFor(german, 'acme', 'en'),
    languageFor(german, 'beta', 'en'),
    languageFor(german, null, 'en'),
  ]).toEqual(['de', 'en', 'en'])
  expect(languageFor(chooseClientLanguage(german, 'acme', null), 'acme', 'es')).toBe('es')
})
