import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type BuiltExtension, type Look, picture } from './built-extension.ts'
import { faultsOfPage } from './faults-of-page.ts'
import { freshBooks, importCsv, removeFiles, utf8, utf16, windows1252 } from './invoice-files.ts'
import { writeLedger } from './ledgers.ts'
import { openWith, waitForWords } from './on-record.ts'

const WIDE = { page: 'options', width: 1100, height: 900 } as const

let extension: BuiltExtension
beforeAll(async () => {
  const { facts, client } = writeLedger()
  client('acme', 'Acme', Date.now())
  client('muller', 'Müller & Söhne', Date.now())
  extension = await openWith(facts)
})
afterAll(async () => {
  await extension?.close()
  removeFiles()
})

async function openInvoices(look: Look = WIDE): Promise<Page> {
  const page = await extension.open(look)
  page.setDefaultTimeout(25_000)
  await page.waitForSelector('#invoices .drop')
  return page
}

/** Presses the button of this section with exactly these words on it. */
async function press(page: Page, words: string): Promise<void> {
  const path = `//section[@id="invoices"]//button[normalize-space() = "${words}"][not(@disabled)]`
  await (await page.waitForSelector(`xpath/${path}`))?.click()
}

async function show(page: Page, name: string): Promise<void> {
  await page.$eval('#invoices', (section) => section.scrollIntoView())
  await picture(page, name)
}

const words = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).innerText)

async function seek(page: Page, text: string): Promise<void> {
  await (await page.waitForSelector('#invoices [type=search]'))?.type(text)
}

/** Takes back what was kept last, so that the next test begins with nothing. */
async function takeBack(page: Page): Promise<void> {
  await press(page, 'Undo')
  await waitForWords(page, '#invoices .report', 'Taken back')
}

/** Watches from within how far the bar has come: a page that is busy all the time shows it at one place. */
const watchBar = (page: Page) =>
  page.evaluate(() => {
    const shares: number[] = []
    Object.assign(globalThis, { shares })
    setInterval(() => {
      const bar = document.querySelector<HTMLProgressElement>('.import progress')
      if (bar) shares.push(bar.value)
    }, 10)
  })
const sharesSeen = (page: Page) => page.evaluate(() => (globalThis as unknown as { shares: number[] }).shares)

it('5,000 invoices go in with progress, once, and out with one undo; the page stays responsive', async () => {
  const page = await openInvoices()
  await watchBar(page)
  await importCsv(page, 'invoices.csv', utf8(freshBooks(5_000)))
  await waitForWords(page, '.import', 'Export of FreshBooks')
  await press(page, 'All 50 are new clients')
  await waitForWords(page, '.import-counts', '5,000 new · 50 new clients')
  await press(page, 'Keep 5,000 invoices')
  await waitForWords(page, '#invoices .report', '5,000 invoices kept.')
  expect(new Set(await sharesSeen(page)).size).toBeGreaterThan(5)
  await page.waitForSelector('.invoices > li')
  expect(await page.$$('.invoices > li')).toHaveLength(20)
  await waitForWords(page, '.invoice-totals', '100 invoices')
  await show(page, 'invoices-5000')

  await takeBack(page)
  await waitForWords(page, '#invoices', 'No invoices on record yet.')
  await importCsv(page, 'invoices.csv', utf8(freshBooks(5_000)))
  await press(page, 'All 50 are new clients')
  await press(page, 'Keep 5,000 invoices')
  await waitForWords(page, '#invoices .report', '5,000 invoices kept.')

  const grown = `${freshBooks(5_000)}\nClient 1,INV-X,08/13/2026,09/13/2026,sent,,Work,9,USD`
  await importCsv(page, 'grown.csv', utf8(grown))
  await waitForWords(page, '.import-counts', '1 new · 5,000 on record already')
  await press(page, 'Keep 1 invoice')
  await waitForWords(page, '#invoices .report', '1 invoice kept.')
  await page.close()
})

it('a file that can be read two ways is asked about once, in its own dates and amounts', async () => {
  const page = await openInvoices()
  const file = [
    'Kunde;Rechnungsnummer;Rechnungsdatum;Fällig;Betrag;Währung;Status',
    'Acme;7;3/4/2026;5/4/2026;1.234;EUR;bezahlt',
    'Müller & Söhne;8;3/4/2026;5/4/2026;2.500;EUR;offen',
    'Acme GmbH;9;3/4/2026;5/4/2026;99;EUR;erledigt',
    'Acme;10;3/4/2026;5/4/2026;viel;EUR;offen',
    ';11;3/4/2026;5/4/2026;12;EUR;offen',
    'Acme;12;31/2/2026;5/4/2026;12;EUR;offen',
  ].join('\r\n')
  await importCsv(page, 'rechnungen.csv', windows1252(file))
  await waitForWords(page, '.import', 'separated by: Semicolon · Windows-1252')
  await waitForWords(page, '.import', 'Which column holds what?')
  await show(page, 'invoices-columns')
  expect(await faultsOfPage(page)).toEqual([])
  await press(page, 'Use these columns')
  await waitForWords(page, '.import-bad', '3 lines were left out')
  expect(await words(page, '.import-bad ul')).toBe(
    [
      'Line 5: the amount can’t be read',
      'Line 6: the client is missing',
      'Line 7: the day it was sent can’t be read',
    ].join('\n'),
  )
  await waitForWords(page, 'legend', 'Day or month first? The file has dates such as 3/4/2026 and 5/4/2026.')
  await show(page, 'invoices-questions')
  expect(await faultsOfPage(page)).toEqual([])
  await press(page, 'Day first: 3/4/2026 is Apr 3, 2026')
  await press(page, 'In thousands: 1.234 is 1,234.00')
  await waitForWords(page, 'legend', 'Does “erledigt” mean that it is paid?')
  await press(page, 'Paid')
  await waitForWords(page, '.import', 'dates read day first · decimals after a comma')
  await waitForWords(page, '.import-counts', '2 new')
  await waitForWords(page, '.import-counts', '1 invoice waits until you say who its client is.')
  await show(page, 'invoices-clients')
  await press(page, 'It is Acme')
  await press(page, 'Keep 3 invoices')
  await waitForWords(page, '#invoices .report', '3 invoices kept.')
  await seek(page, 'acme')
  await waitForWords(page, '.invoices', '€1,234.00')
  await waitForWords(page, '.invoices', 'Paid, day unknown')
  await takeBack(page)
  await page.close()
})

it.each([
  ['UTF-16 with tabs', utf16, '\t', 'separated by: Tab · UTF-16'],
  ['UTF-8 with bars', utf8, '|', 'separated by: Vertical bar · UTF-8'],
  ['Windows-1252 with semicolons', windows1252, ';', 'separated by: Semicolon · Windows-1252'],
] as const)('%s is understood without a question', async (name, encode, separator, said) => {
  const page = await openInvoices()
  const lines = [
    [
      'ContactName',
      'InvoiceNumber',
      'InvoiceDate',
      'DueDate',
      'Total',
      'InvoiceAmountDue',
      'Currency',
      'Type',
      'Status',
    ],
    [
      'Müller & Söhne',
      'M-1',
      '13/04/2026',
      '14/05/2026',
      '1.234,56',
      '1.234,56',
      '€',
      'Sales invoice',
      'Awaiting Payment',
    ],
  ]
  const file = lines.map((cells) => cells.join(separator)).join('\r\n')
  await importCsv(page, `${name}.csv`, encode(file))
  await waitForWords(page, '.import', `Export of Xero · ${said}`)
  expect(await page.$('.import-question')).toBeNull()
  await press(page, 'Keep 1 invoice')
  await waitForWords(page, '#invoices .report', '1 invoice kept.')
  await seek(page, 'müller')
  await waitForWords(page, '.invoices', '€1,234.56')
  await waitForWords(page, '.invoices', 'Due May 14, 2026')
  await takeBack(page)
  await page.close()
})

it('a file without columns asks what separates them, and one that is no text is refused', async () => {
  const page = await openInvoices()
  await importCsv(page, 'list.csv', utf8('Acme:7:100\nBeta:8:200'))
  await waitForWords(page, '.import', 'Only one column was found.')
  await show(page, 'invoices-separator')
  await press(page, 'Cancel')
  await importCsv(page, 'list.xlsx', Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 1, 2, 3]))
  await waitForWords(page, '.import', 'This is not a CSV file.')
  await press(page, 'Cancel')
  await page.waitForFunction(() => document.activeElement?.textContent === 'Import CSV')
  await page.close()
})

it('one invoice is typed in, paid, changed and taken back', async () => {
  const page = await openInvoices()
  await press(page, 'Add an invoice')
  await page.type('.invoice-form [name=client]', 'Acme')
  await page.type('.invoice-form [name=number]', 'H-1')
  await page.type('.invoice-form [name=amount]', '1,250')
  await page.select('.invoice-form [name=currency]', 'CHF')
  await press(page, 'Save')
  await waitForWords(page, '.invoice-form [role=alert]', 'This can mean two amounts.')
  expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('amount')
  await show(page, 'invoices-form')
  expect(await faultsOfPage(page)).toEqual([])
  await page.type('.invoice-form [name=amount]', '.50')
  await page.$eval('.invoice-form [name=dueOn]', (input) => {
    ;(input as HTMLInputElement).value = '2026-01-05'
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await press(page, 'Save')
  await page.waitForSelector('.invoice-form', { hidden: true })
  await seek(page, 'H-1')
  await waitForWords(page, '.invoices', 'CHF\u00A01,250.50')
  await waitForWords(page, '.invoice[data-overdue=true]', 'Due Jan 5, 2026')
  await press(page, 'Paid …')
  await show(page, 'invoices-pay')
  await press(page, 'Save')
  await waitForWords(page, '.invoice[data-overdue=false]', 'days late')
  await takeBack(page)
  await page.waitForSelector('.invoice[data-overdue=true]')
  await press(page, 'Take back')
  await waitForWords(page, '#invoices', 'No invoice like that.')
  await page.close()
})

it.each([
  ['dark', { ...WIDE, dark: true }],
  ['forced', { ...WIDE, forcedColors: true }],
  ['narrow', { page: 'options', width: 360, height: 800 }],
  ['rtl', { ...WIDE, rtl: true }],
] as const)('the list and a file that asks have no fault: %s', async (name, look) => {
  const page = await openInvoices(look)
  await page.waitForSelector('.invoice')
  await show(page, `invoices-list-${name}`)
  expect(await faultsOfPage(page)).toEqual([])
  const long = `${'Sehr lange Firma '.repeat(12)}GmbH`
  const file = [
    'ContactName,InvoiceNumber,InvoiceDate,Total,Currency,Type,Status',
    `${long},A-1,3/4/2026,"1,234",$,Sales invoice,Awaiting Payment`,
    'شركة النور,A-2,3/4/2026,99.00,EUR,Sales invoice,Settled',
    'Acme,A-3,3/4/2026,?,EUR,Sales invoice,Paid',
  ].join('\n')
  await importCsv(page, 'long.csv', utf8(file))
  await page.waitForSelector('.import-question')
  await show(page, `invoices-import-${name}`)
  await press(page, 'Month first: 3/4/2026 is Mar 4, 2026')
  await press(page, 'Use it: $1.00')
  await press(page, 'Not paid')
  await page.waitForSelector('.import-clients')
  await show(page, `invoices-import-${name}-clients`)
  expect(await faultsOfPage(page)).toEqual([])
  await page.close()
})
