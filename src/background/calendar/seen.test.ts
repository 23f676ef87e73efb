import { expect, it, vi } from 'vitest'
import { cardWritten } from '../../../tests/build/cards.ts'
import { buildEvent, guest } from '../../../tests/build/events.ts'
import { at, byHand } from '../../../tests/build/facts.ts'
import { emptyLedger } from '../../../tests/build/ledger.ts'
import type { PageEvent } from '../../domain/events/page-event.ts'
import { keyOfFirst } from '../../domain/expectations/first-event.ts'
import { appendFacts } from '../../ledger/append.ts'

vi.mock('../../browser.ts', () => import('../../../tests/fake-browser.ts'))
const { noteSeen } = await import('./seen.ts')

const { status: _, busy: __, ...shown } = buildEvent({ guests: [guest('ada@acme.test'), guest('bo@beta.test')] })

async function open(event: PageEvent = shown, putOff: readonly string[] = []) {
  const ledger = emptyLedger()
  const beta = { kind: 'client-named', name: 'Beta', emails: [], domains: ['beta.test'], people: [] } as const
  await appendFacts(ledger, [cardWritten(at('07:00')), byHand(beta, at('07:00'), { subject: 'beta' })])
  return noteSeen(ledger, { event, myEmail: 'me@me.test', atMs: at('08:00') }, at('08:00'), 'UTC', putOff)
}

it('an event that is opened says whom I meet there for the first time, with the words to copy', async () => {
  const { firsts, mark } = await open()
  expect(firsts.map(({ client, name }) => [client, name])).toEqual([
    [null, 'Acme'],
    ['beta', 'Beta'],
  ])
  expect(firsts[0]?.words).toContain('- Up to 5 minutes late is fine')
  expect(mark.clients.map(({ id }) => id)).toEqual(['beta'])
})

it('a first meeting that was put off is not spoken of', async () => {
  const event = buildEvent({ guests: [guest('ada@acme.test'), guest('bo@beta.test')] })
  const client = { known: 'beta', name: 'Beta', guests: ['bo@beta.test'] }
  const { firsts, mark } = await open(shown, [keyOfFirst({ event, client })])
  expect(firsts.map(({ name }) => name)).toEqual(['Acme'])
  expect(mark.clients.map(({ id }) => id)).toEqual(['beta'])
})

it('an event whose time the page did not say offers nothing', async () => {
  expect((await open({ ...shown, startMs: null })).firsts).toEqual([])
})
