import { expect, test } from 'vitest'
import { IN_MEETING_WORDS } from './locales/in-meeting.ts'
import {
  chooseClientTone,
  chooseTone,
  editText,
  type OwnWords,
  ownTextAt,
  readOwnWords,
  resetText,
  SHIPPED_WORDS,
  templateAt,
  toneFor,
} from './own-words.ts'

const LEAVING = { language: 'en', tone: 'plain', occasion: 'leaving' } as const
const shipped = IN_MEETING_WORDS.en

const edit = (words: OwnWords, text: string, place: Parameters<typeof resetText>[1] = LEAVING) => {
  const edited = editText(words, { ...place, text })
  if (!edited.ok) throw new Error(JSON.stringify(edited.faults))
  return edited.words
}

test('an own text takes the place of the shipped one, in its language, tone and occasion alone', () => {
  const words = edit(edit(SHIPPED_WORDS, 'First {leave}'), 'Off at {leave}')
  expect(templateAt(words, shipped, LEAVING)).toEqual(['Off at ', { blank: 'leave' }])
  expect(words.texts).toHaveLength(1)
  for (const other of [{ tone: 'warm' }, { language: 'de' }, { occasion: 'end-now' }] as const)
    expect(ownTextAt(words, { ...LEAVING, ...other })).toBeNull()
})

test('a text with a fault is not taken', () => {
  expect(editText(SHIPPED_WORDS, { ...LEAVING, text: 'Off I go' })).toEqual({
    ok: false,
    faults: [{ fault: 'blank-required', blank: 'leave' }],
  })
})

test('reset brings the shipped text back', () => {
  const words = resetText(edit(SHIPPED_WORDS, 'Off at {leave}'), LEAVING)
  expect(words).toEqual(SHIPPED_WORDS)
  expect(templateAt(words, shipped, LEAVING)[0]).toBe('I leave at ')
})

test('a client can be spoken to in a tone of their own', () => {
  const words = chooseClientTone(chooseTone(SHIPPED_WORDS, 'warm'), '__proto__', 'firm')
  expect([toneFor(words, '__proto__'), toneFor(words, 'acme'), toneFor(words, null)]).toEqual(['firm', 'warm', 'warm'])
  expect(toneFor(chooseClientTone(words, '__proto__', null), '__proto__')).toBe('warm')
})

test('what is kept comes back as it was', () => {
  const words = chooseClientTone(edit(SHIPPED_WORDS, 'Off at {leave}'), 'acme', 'firm')
  expect(readOwnWords(JSON.parse(JSON.stringify(words)))).toEqual(words)
})

test.each([[null], ['words'], [{}], [{ version: 2, tone: 'firm' }], [[]]])('%j is nothing kept', (kept) => {
  expect(readOwnWords(kept)).toEqual(SHIPPED_WORDS)
})

test('what has another form is left out, and the rest is kept', () => {
  const good = { ...LEAVING, text: 'Off at {leave}' }
  const texts = [null, 3, { ...good, occasion: 'toString' }, { ...good, language: 'xx' }, { ...good, text: 1 }, good]
  const clientTones = [
    { client: 1, tone: 'warm' },
    { client: 'acme', tone: 'rude' },
    { client: 'beta', tone: 'warm' },
  ]
  expect(readOwnWords({ version: 1, tone: 'rude', clientTones, texts })).toEqual({
    version: 1,
    tone: 'plain',
    clientTones: [{ client: 'beta', tone: 'warm' }],
    texts: [good],
  })
})

test('a kept text that has a fault stays with the user while the shipped one is used', () => {
  const words = readOwnWords({ ...SHIPPED_WORDS, texts: [{ ...LEAVING, text: 'Off at {gone}' }] })
  expect(ownTextAt(words, LEAVING)).toBe('Off at {gone}')
  expect(templateAt(words, shipped, LEAVING)[0]).toBe('I leave at ')
})
