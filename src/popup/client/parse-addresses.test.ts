import { expect, it } from 'vitest'
import { addressesText, parseAddresses } from './parse-addresses.ts'

it.each([
  ['', [], []],
  ['Ada@Acme.com\n acme.com \n\nacme.com', ['ada@acme.com'], ['acme.com']],
  ['@acme.co.uk; bob@gmail.com, müller.de', ['bob@gmail.com'], ['acme.co.uk', 'müller.de']],
])('%j is read', (text, emails, domains) => {
  expect(parseAddresses(text)).toEqual({ ok: true, addresses: { emails, domains } })
})

it.each(['acme', 'ada@', 'ada@acme', 'two words.com', '-x.com'])('%j is refused, and named', (line) => {
  expect(parseAddresses(`ok.com\n${line}`)).toMatchObject({ ok: false })
})

it('reads what it wrote', () => {
  const addresses = { emails: ['a@b.c'], domains: ['b.c'] }
  expect(parseAddresses(addressesText(addresses))).toEqual({ ok: true, addresses })
})
