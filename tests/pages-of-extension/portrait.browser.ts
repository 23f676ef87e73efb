import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EpochMs, Fact } from '../../src/domain/meeting/fact.ts'
import { type BuiltExtension, type Look, picture } from './built-extension.ts'
import { noMeetings } from './client-ledgers.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { writeLedger } from './ledgers.ts'
import { openClient, openWith } from './on-record.ts'

const DAY = 24 * 60 * 60_000

/** Late three times of four, one task late, and three invoices in two currencies, one of them overdue. */
function everyKind(now: EpochMs): Fact[] {
  const { facts, add, client, meeting } = writeLedger()
  const day = (ago: number) => new Date(now - ago * DAY).toISOString().slice(0, 10)
  client('acme', 'Acme', now - 300 * DAY)
  const policy = { rate: { perHour: 120, currency: 'EUR' } }
  add('policy', 'mine', now - 300 * DAY, { kind: 'policy-set', policy }, true)
  for (const [ago, lateMinutes] of [
    [40, 30],
    [30, 20],
    [20, 10],
    [10, 0],
  ] as const)
    meeting({ client: 'acme', startMs: now - ago * DAY, lateMinutes })
  const tasks = [{ id: 't1', name: 'Pictures', who: 'client', days: 2 }] as const
  const project = { client: 'acme', name: 'Brochure', deliverOn: day(30), tasks, daysOff: [], weekend: [6, 7] }
  add('project', 'p1', now - 90 * DAY, { kind: 'project-planned', ...project }, true)
  add('project', 'p1', now - 20 * DAY, { kind: 'task-done', task: 't1', on: day(20) }, true)
  const invoice = { kind: 'invoice-set', client: 'acme', sentOn: day(90), dueOn: day(60) } as const
  const set = (id: string, currency: string, amount: number, paidOn: string | null) =>
    add('invoice', id, now - 90 * DAY, { ...invoice, number: id, currency, amount, paidOn }, true)
  set('i1', 'EUR', 3_000, day(60))
  set('i2', 'CHF', 500, day(50))
  set('i3', 'EUR', 700, null)
  return facts
}

const LOOKS = [
  ['light', {}],
  ['dark', { dark: true }],
  ['forced', { forcedColors: true }],
  ['rtl', { rtl: true }],
  ['narrow', { width: 320 }],
] as const satisfies readonly (readonly [string, Partial<Look>])[]

describe.each([
  [
    'every kind',
    everyKind,
    ['3 of 4 meetings, 1 h', '0 of 4 meetings', '1 of 1 task', '2 of 3 invoices'],
    ['1 h of unpaid time, in 3 meetings', 'They paid you CHF\u00A0500.', 'worth €120, against €3,000 paid'],
  ],
  [
    'nothing',
    noMeetings,
    Array.from({ length: 4 }, () => 'nothing on record'),
    ['They cost you no unpaid time.', 'No payment is on record.'],
  ],
] as const)('with %s on record', (name, ledger, entries, sentences) => {
  let extension: BuiltExtension
  beforeAll(async () => {
    extension = await openWith(ledger(Date.now()))
  })
  afterAll(() => extension?.close())

  it.each(LOOKS)('four bars have their counts, and the year its sentences: %s', async (look, how) => {
    const page = await extension.open({ page: 'popup', ...how })
    await page.waitForSelector('.row.client')
    await openClient(page, 'Acme')
    await page.waitForSelector('.portrait')
    const said = await page.$$eval('.portrait dd:not([aria-hidden])', (all) => all.map((each) => each.textContent))
    expect(said).toEqual(entries.map((entry) => expect.stringContaining(entry)))
    const words = await page.$eval('.balance', (each) => each.textContent)
    for (const sentence of sentences) expect(words).toContain(sentence)
    await page.$eval('.portrait', (section) => section.scrollIntoView())
    await picture(page, `portrait-${name.replace(' ', '-')}-${look}`)
    expect(await faultsOfPage(page)).toEqual([])
    await page.close()
  })
})
