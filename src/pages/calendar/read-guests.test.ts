// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { readGuests } from './read-guests.ts'

function list(locale: string | null, ...guests: readonly (readonly [email: string, label: string, text?: string])[]) {
  document.body.innerHTML = '<div></div>'
  const items = guests.map(([email, label, text]) => {
    const item = document.createElement('div')
    item.setAttribute('data-email', email)
    item.setAttribute('aria-label', label)
    const name = document.createElement('span')
    name.textContent = text ?? label.split(',')[0] ?? ''
    item.append(name, document.createElement('i'))
    return item
  })
  const { guests: read, organizer } = readGuests(items, locale)
  return { guests: read.map(({ email, name, response }) => `${email} ${name} ${response}`), organizer }
}

const VERA = ['vera@lind.test', 'Vera Lind, Attending, Organizer'] as const

test('who answered, who did not, and who holds it', () => {
  expect(list('en-US', VERA, ['jon@acme.test', 'Jon Acme'], ['IDA@acme.test', 'Ida, Declined'])).toEqual({
    guests: ['vera@lind.test Vera Lind accepted', 'jon@acme.test Jon Acme needs-action', 'ida@acme.test Ida declined'],
    organizer: 'vera@lind.test',
  })
})

test('where nobody has a word, nobody is said not to have answered', () => {
  expect(list('en', ['jon@acme.test', 'Jon Acme']).guests).toEqual(['jon@acme.test Jon Acme null'])
})

test('a word that is not known leaves the answer open', () => {
  const { guests } = list('en', VERA, ['jon@acme.test', 'Jon Acme, On leave'])
  expect(guests.at(-1)).toBe('jon@acme.test Jon Acme null')
})

test('a language that is not known leaves all answers open', () => {
  expect(list('nl', VERA)).toEqual({ guests: ['vera@lind.test Vera Lind null'], organizer: null })
  expect(list(null, VERA).organizer).toBeNull()
})

test('a name with a comma in it is one name', () => {
  expect(list('en', ['jon@acme.test', 'Acme, Jon, Maybe', 'Acme, Jon']).guests).toEqual([
    'jon@acme.test Acme, Jon tentative',
  ])
})

test('a name that looks like an answer is none', () => {
  expect(list('en', VERA, ['d@acme.test', 'Declined', 'Declined']).guests.at(-1)).toBe(
    'd@acme.test Declined needs-action',
  )
})

test('a name that does not begin the label is no name, and then nothing else is read', () => {
  expect(list('en', VERA, ['jon@acme.test', 'Jon Acme, Declined', 'more']).guests.at(-1)).toBe(
    'jon@acme.test null null',
  )
})

test('nobody comes twice, and what is no address is nobody', () => {
  expect(list('en', VERA, VERA, ['a room', 'A room']).guests).toHaveLength(1)
})

test('of two who seem to hold it nobody does', () => {
  expect(list('en', VERA, ['jon@acme.test', 'Jon Acme, Organizer']).organizer).toBeNull()
})
