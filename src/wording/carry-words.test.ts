import { expect, test } from 'vitest'
import { tongue } from '../../tests/build/tongues.ts'
import { carryWords, linksOf } from './carry-words.ts'
import type { Link } from './links.ts'
import { OCCASIONS, type Occasion } from './occasions.ts'

const at = (iso: string) => Date.parse(iso)
const slot = { startMs: at('2026-11-25T15:00:00Z'), endMs: at('2026-11-25T15:45:00Z') }
const known = { client: 'Acme', me: 'Sam', startMs: at('2026-11-24T10:00:00Z') }
const carry = (occasion: Occasion, more: Partial<Parameters<typeof carryWords>[0]> = {}) =>
  carryWords({
    occasion,
    text: 'Hello,\nsee you.',
    known,
    tongue: tongue('en'),
    emails: ['ada@acme.example'],
    slot,
    timeZone: 'UTC',
    ...more,
  })
const read = (link: Link | null | undefined) => {
  if (!link?.ok) throw new Error('no link')
  const { origin, pathname, searchParams } = new URL(link.url)
  return { to: origin === 'null' ? pathname : origin, ...Object.fromEntries(searchParams) }
}

test('a mail, Gmail and the calendar get the same words, addresses and slot', () => {
  const { mail, invitation } = carry('leaving-note')
  const subject = 'Our meeting on Tuesday, November 24'
  expect(read(mail?.mailto)).toEqual({ to: 'ada@acme.example', subject, body: 'Hello,\r\nsee you.' })
  expect(read(mail?.gmail)).toMatchObject({ to: 'ada@acme.example', su: subject, body: 'Hello,\nsee you.' })
  expect(read(invitation)).toMatchObject({
    text: 'Meeting: Acme / Sam',
    dates: '20261125T150000/20261125T154500',
    ctz: 'UTC',
    add: 'ada@acme.example',
    details: 'Hello,\nsee you.',
  })
})

test('without an address the user fills it in', () => {
  const { mail, invitation } = carry('leaving-note', { emails: [] })
  expect(read(mail?.mailto).to).toBe('')
  expect(read(mail?.gmail)).toMatchObject({ to: '', body: 'Hello,\nsee you.' })
  expect(read(invitation)).not.toHaveProperty('add')
})

test('without a slot there is no invitation', () => {
  expect(carry('leaving-note', { slot: null })).toMatchObject({ mail: expect.anything(), invitation: null })
})

test.each(Object.keys(OCCASIONS) as Occasion[])('%s is carried its own ways and no other', (occasion) => {
  const ways: readonly string[] = OCCASIONS[occasion].ways
  const carried = carry(occasion)
  expect([carried.mail !== null, carried.invitation !== null]).toEqual([
    ways.includes('mail'),
    ways.includes('calendar'),
  ])
  expect(linksOf(carried)).toHaveLength((ways.includes('mail') ? 2 : 0) + (ways.includes('calendar') ? 1 : 0))
})
