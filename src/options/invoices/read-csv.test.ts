import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LARGEST_CSV, readInvoiceCsv } from './read-csv.ts'
import type { Answers, InvoiceReading } from './reading.ts'

type Read = Extract<InvoiceReading, { ok: true }>

const utf8 = (text: string) => new TextEncoder().encode(text)

function readBytes(bytes: Uint8Array, answers?: Answers, home?: string): Read {
  const reading = readInvoiceCsv(bytes, answers, home ?? null)
  if (!reading.ok) throw new Error(reading.fault)
  return reading
}
const read = (text: string, answers?: Answers, home?: string) => readBytes(utf8(text), answers, home)

/** A table of our own making, whose columns are answered for. */
const HEADER = 'Client,Number,Sent,Due,Paid,Amount,Currency'
const columns = { client: 0, number: 1, sentOn: 2, dueOn: 3, paidOn: 4, amount: 5, currency: 6 }
const mapping = { columns, headerLine: 1, amounts: 'ask' } as const
const rows = (...lines: string[]) => [HEADER, ...lines].join('\n')
const readRows = (lines: readonly string[], answers: Answers = {}, home?: string) =>
  read(rows(...lines), { mapping, ...answers }, home)

const XERO =
  'ContactName,EmailAddress,POAddressLine1,InvoiceNumber,Reference,InvoiceDate,DueDate,PlannedDate,Total,TaxTotal,InvoiceAmountPaid,InvoiceAmountDue,Description,Quantity,UnitAmount,LineAmount,Currency,Type,Sent,Status'
const FRESHBOOKS =
  'Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Item Name,Item Description,Rate,Quantity,Discount Percentage,Line Subtotal,Tax 1 Type,Tax 1 Amount,Tax 2 Type,Tax 2 Amount,Line Total,Currency'
const STRIPE =
  'id,Amount Due,Currency,Customer,Customer Email,Customer Name,Date (UTC),Due Date (UTC),Number,Paid,Paid At (UTC),Subtotal,Total,Amount Paid,Status'

describe('an export of Xero', () => {
  const line = (number: string, total: string, open: string, more = 'AUD,Sales invoice,Sent,Awaiting Payment') =>
    `Acme,ada@acme.test,,${number},,13/10/2026,24/11/2026,,${total},0,0,${open},Work,1,10,10,${more}`

  it('is read without picking, each invoice once, however many lines it has', () => {
    const { source, ready, asks, badRows, dayOrder } = read(
      [
        `\uFEFF*${XERO}`,
        line('INV-1', '1234.50', '1234.50'),
        line('INV-1', '1234.50', '1234.50'),
        line('INV-2', '99.00', '0.00', 'AUD,Sales invoice,Sent,Paid'),
      ].join('\r\n'),
    )
    expect({ source, asks, badRows, dayOrder }).toEqual({ source: 'xero', asks: [], badRows: [], dayOrder: null })
    const common = { client: 'Acme', currency: 'AUD', sentOn: '2026-10-13', dueOn: '2026-11-24' }
    expect(ready).toEqual([
      { ...common, number: 'INV-1', amount: 1_234.5, paidOn: null, lines: [2, 3] },
      { ...common, number: 'INV-2', amount: 99, paidOn: 'unknown', lines: [4] },
    ])
  })

  it('leaves out what is no invoice, with the reason', () => {
    const { ready, badRows } = read(
      [
        XERO,
        line('CN-1', '-50.00', '0', 'AUD,Sales credit note,Sent,Paid'),
        line('B-1', '50.00', '0', 'AUD,Bill,,Paid'),
        line('INV-3', '50.00', '50', 'AUD,Sales invoice,,Draft'),
        line('INV-4', '50.00', '50', 'AUD,Sales invoice,,Voided'),
      ].join('\n'),
    )
    expect(ready).toEqual([])
    expect(badRows.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'not-an-invoice'],
      [3, 'not-an-invoice'],
      [4, 'draft'],
      [5, 'void'],
    ])
  })
})

describe('an export of FreshBooks', () => {
  const line = (number: string, total: string, status = 'paid', paid = '11/24/2026') =>
    `Acme,${number},10/13/2026,11/13/2026,${status},${paid},Work,,10,1,0,10,,0,,0,${total},USD`

  it('adds the lines of an invoice up', () => {
    const { source, ready, asks } = read(
      [
        FRESHBOOKS,
        line('7', '0.10'),
        line('7', '0.20'),
        line('8', '5.00', 'partial'),
        line('9', '5.00', 'sent', ''),
      ].join('\n'),
    )
    expect([source, asks]).toEqual(['freshbooks', []])
    expect(ready.map(({ number, amount, paidOn, lines }) => [number, amount, paidOn, lines])).toEqual([
      ['7', 0.3, '2026-11-24', [2, 3]],
      ['8', 5, null, [4]],
      ['9', 5, null, [5]],
    ])
  })

  it('gives no sum where a part cannot be read', () => {
    const { ready, badRows } = read([FRESHBOOKS, line('7', '10.00'), line('7', 'ten'), line('8', '5.00')].join('\n'))
    expect(ready.map(({ number }) => number)).toEqual(['8'])
    expect(badRows.map(({ line, reason }) => [line, reason])).toEqual([
      [2, 'other-part-unreadable'],
      [3, 'amount-unreadable'],
    ])
  })

  it('waits with the whole invoice where a part has to be asked about', () => {
    const { ready, asks } = read([FRESHBOOKS, line('7', '50'), line('7', '"1,234"')].join('\n'))
    expect(ready).toEqual([])
    expect(asks).toEqual([{ ask: 'decimal-mark', mixed: false, lines: [2, 3], examples: ['1,234'] }])
  })
})

describe('an export of Stripe', () => {
  it('is read without picking', () => {
    const { source, ready, asks, badRows } = read(
      [
        STRIPE,
        'in_1,1200.00,chf,cus_1,ada@acme.test,Acme,2026-10-13 09:30,2026-11-12 09:30,A-1,true,2026-11-20 08:00,1200.00,1200.00,1200.00,paid',
        'in_2,80.00,chf,cus_1,ada@acme.test,Acme,2026-10-14 09:30,,A-2,false,,80.00,80.00,0.00,open',
        'in_3,80.00,chf,cus_1,ada@acme.test,Acme,2026-10-14 09:30,,,false,,80.00,80.00,0.00,draft',
        'in_4,80.00,chf,cus_1,ada@acme.test,Acme,2026-10-14 09:30,,A-4,false,,80.00,80.00,0.00,void',
      ].join('\n'),
    )
    expect([source, asks]).toEqual(['stripe', []])
    expect(ready).toMatchObject([
      {
        client: 'Acme',
        number: 'A-1',
        amount: 1_200,
        currency: 'CHF',
        sentOn: '2026-10-13',
        dueOn: '2026-11-12',
        paidOn: '2026-11-20',
      },
      { number: 'A-2', dueOn: null, paidOn: null },
    ])
    expect(badRows.map(({ reason }) => reason)).toEqual(['draft', 'void'])
  })
})

describe('an export of QuickBooks', () => {
  const report = (...lines: string[]) =>
    [
      'My Firm,,,,,,,',
      'Invoice List by Date,,,,,,,',
      '"January 1-November 24, 2026",,,,,,,',
      '',
      'Date,Transaction type,Num,Name,Memo,Due date,Amount,Open balance',
      ...lines,
      'TOTAL,,,,,,"$1,234.56",$0.00',
      '',
      '',
      '" Tuesday, November 24, 2026 09:30 PM GMT-04:00",,,,,,,',
    ].join('\r\n')

  it('is read from under its preamble, and asks for the currency it does not tell', () => {
    const text = report(
      '10/13/2026,Invoice,1001,Acme,,11/13/2026,"1,134.56",0.00',
      '10/14/2026,Invoice,1002,Acme,,11/14/2026,100.00,100.00',
    )
    const { source, ready, asks, badRows } = read(text, {}, 'CAD')
    expect([source, ready]).toEqual(['quickbooks', []])
    expect(asks).toEqual([{ ask: 'currency', sign: '', proposal: 'CAD', lines: [6, 7] }])
    expect(badRows.map(({ line, reason }) => [line, reason])).toEqual([
      [8, 'not-an-invoice'],
      [11, 'not-an-invoice'],
    ])
    expect(read(text, { currencies: { '': 'CAD' } }).ready).toMatchObject([
      { number: '1001', amount: 1_134.56, currency: 'CAD', dueOn: '2026-11-13', paidOn: 'unknown', lines: [6] },
      { number: '1002', amount: 100, paidOn: null },
    ])
  })

  it('takes payments and credits for no invoices', () => {
    const { badRows } = read(
      report('10/13/2026,Payment,,Acme,,,100.00,0.00', '10/14/2026,Credit Memo,C-1,Acme,,,-5.00,0.00'),
    )
    expect(badRows.slice(0, 2).map(({ reason }) => reason)).toEqual(['not-an-invoice', 'not-an-invoice'])
  })
})

describe('any other table', () => {
  it('proposes what its columns may be, and reads nothing before it is told', () => {
    const { source, mapping, ready, asks } = read(
      'Rechnungsnr.;Kunde;Fälligkeitsdatum;Betrag;Währung\n7;Acme;24.11.2026;1.234,56;EUR\n',
    )
    expect({ source, mapping, ready }).toEqual({ source: null, mapping: null, ready: [] })
    const proposal = {
      columns: { number: 0, client: 1, dueOn: 2, amount: 3, currency: 4 },
      headerLine: 1,
      amounts: 'ask',
    }
    expect(asks).toEqual([
      {
        ask: 'columns',
        header: ['Rechnungsnr.', 'Kunde', 'Fälligkeitsdatum', 'Betrag', 'Währung'],
        samples: [['7', 'Acme', '24.11.2026', '1.234,56', 'EUR']],
        proposal,
      },
    ])
  })

  it('is read once it is told, even without column names', () => {
    const told = { columns: { client: 0, number: 1, amount: 2 }, headerLine: 0, amounts: 'ask' } as const
    expect(read('Acme,7,12.50 EUR\n', { mapping: told, paid: { '': false } }).ready).toMatchObject([
      { number: '7', amount: 12.5, currency: 'EUR', dueOn: null },
    ])
  })

  it('asks again where the answer lacks what an invoice needs', () => {
    const told = { columns: { client: 0, number: 1 }, headerLine: 1, amounts: 'ask' } as const
    expect(read(rows(), { mapping: told }).asks).toMatchObject([{ ask: 'columns' }])
  })
})

describe('the separator', () => {
  it.each([
    [',', 'Client,Number,Amount\n"Acme, Inc.",7,"1,5"\n'],
    [';', 'Client;Number;Amount\nAcme, Inc.;7;1,5\nBeta, Ltd.;8;2,5\n'],
    ['\t', 'Client\tNumber\tAmount\nAcme, Inc.\t7\t1,5\n'],
    ['|', 'Client|Number|Amount\nAcme, Inc.|7|1,5\n'],
    [';', 'sep=;\nA;B,B;C\n1;2,2;3\n'],
  ])('is found to be %j', (delimiter, text) => {
    expect(read(text).delimiter).toBe(delimiter)
  })

  it('is asked for where there is but one column', () => {
    const reading = read('Client^Number^Amount\nAcme^7^1\n')
    expect(reading).toMatchObject({ delimiter: null, asks: [{ ask: 'separator' }], ready: [] })
  })

  it('is the one that the user names', () => {
    expect(read('a;b,c\n1;2,3\n', { delimiter: ';' }).asks).toMatchObject([{ ask: 'columns', header: ['a', 'b,c'] }])
  })

  it('keeps the lines counted when the file names it', () => {
    const told = { columns: { client: 0, number: 1, amount: 2 }, headerLine: 2, amounts: 'ask' } as const
    const { ready } = read('sep=;\nClient;Number;Amount\nAcme;7;1 EUR\n', { mapping: told, paid: { '': false } })
    expect(ready.map(({ lines }) => lines)).toEqual([[3]])
  })
})

describe('the encoding', () => {
  const text = rows('Müller & Søn,7,,,,"1.234,56",€')
  const utf16 = (bigEndian: boolean, mark: string) =>
    Uint8Array.from(
      Array.from(mark + text).flatMap((letter) => {
        const code = letter.charCodeAt(0)
        return bigEndian ? [code >> 8, code & 255] : [code & 255, code >> 8]
      }),
    )
  const windows = () => Uint8Array.from(Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0))))

  it.each([
    ['utf-8', 'without a mark', () => utf8(text)],
    ['utf-8', 'with a mark', () => utf8(`\uFEFF${text}`)],
    ['utf-16le', 'with a mark', () => utf16(false, '\uFEFF')],
    ['utf-16be', 'with a mark', () => utf16(true, '\uFEFF')],
    ['utf-16le', 'without a mark', () => utf16(false, '')],
    ['utf-16be', 'without a mark', () => utf16(true, '')],
    ['windows-1252', 'of the West', windows],
  ])('%s %s is understood', (encoding, _, bytes) => {
    const reading = readBytes(bytes(), { mapping })
    expect(reading.encoding).toBe(encoding)
    expect(reading.ready).toMatchObject([{ client: 'Müller & Søn', amount: 1_234.56, currency: 'EUR' }])
  })

  it.each([
    ['a spreadsheet', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), 'not-text'],
    ['an old spreadsheet', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'not-text'],
    ['a PDF', utf8('%PDF-1.7'), 'not-text'],
    ['bytes of anything', Uint8Array.of(1, 0, 0, 2, 65, 0, 0, 0, 9), 'not-text'],
    ['nothing', new Uint8Array(), 'empty'],
    ['blank lines', utf8('\n \r\n\t\n'), 'empty'],
    ['more than anybody’s invoices', new Uint8Array(LARGEST_CSV + 1), 'too-large'],
  ])('is not looked for in %s', (_, bytes, fault) => {
    expect(readInvoiceCsv(bytes)).toEqual({ ok: false, fault })
  })
})

describe('what can be read two ways', () => {
  const dated = (day: string, number = '1') => `Acme,${number},${day},,,10.00,EUR`
  const priced = (amount: string, number = '1') => `Acme,${number},,,,"${amount}",EUR`

  it('is asked: day or month first?', () => {
    const { ready, asks, dayOrder } = readRows([dated('3/4/2026'), dated('2026-01-05', '2')])
    expect(ready.map(({ number }) => number)).toEqual(['2'])
    expect(asks).toEqual([{ ask: 'day-order', mixed: false, lines: [2], examples: ['3/4/2026'] }])
    expect(dayOrder).toBeNull()
  })

  it.each([
    ['24/11/2026', 'day-first', '2026-04-03'],
    ['11/24/2026', 'month-first', '2026-03-04'],
  ])('is decided by %s in the same file, and said', (other, order, sentOn) => {
    const { ready, asks, dayOrder } = readRows([dated('3/4/2026'), dated(other, '2')])
    expect([asks, dayOrder, ready[0]?.sentOn]).toEqual([[], order, sentOn])
  })

  it('is asked where the file contradicts itself, and its plain dates are kept', () => {
    const { ready, asks } = readRows([dated('3/4/2026'), dated('24/11/2026', '2'), dated('11/24/2026', '3')])
    expect(asks).toMatchObject([{ ask: 'day-order', mixed: true, lines: [2] }])
    expect(ready.map(({ sentOn }) => sentOn)).toEqual(['2026-11-24', '2026-11-24'])
  })

  it('is as the user answers', () => {
    expect(readRows([dated('3/4/2026')], { dayOrder: 'month-first' }).ready[0]?.sentOn).toBe('2026-03-04')
    expect(readRows([priced('1,234')], { decimalMark: '.' }).ready[0]?.amount).toBe(1_234)
    expect(readRows([priced('1,234')], { decimalMark: ',' }).ready[0]?.amount).toBe(1.234)
  })

  it.each([
    ['1,234', '99.50', '.', 1_234],
    ['1,234', '99,50', ',', 1.234],
    ['1.234', '1.234.567', ',', 1_234],
    ['1.234', '1,234,567', '.', 1.234],
  ])('%s is decided by %s in the same file, and said', (amount, other, mark, expected) => {
    const { ready, asks, decimalMark } = readRows([priced(amount), priced(other, '2')])
    expect([asks, decimalMark, ready[0]?.amount]).toEqual([[], mark, expected])
  })

  it('is asked where no amount decides it', () => {
    const { ready, asks } = readRows([priced('1.234'), priced('12', '2')])
    expect(ready.map(({ number }) => number)).toEqual(['2'])
    expect(asks).toEqual([{ ask: 'decimal-mark', mixed: false, lines: [2], examples: ['1.234'] }])
  })

  it('is asked once for each sign of several currencies', () => {
    const lines = ['Acme,1,,,,$5.00,', 'Acme,2,,,,$6.00,', 'Acme,3,,,,7.00 kr,', 'Acme,4,,,,8.00,', 'Acme,5,,,,€9.00,']
    const { ready, asks } = readRows(lines, {}, 'NOK')
    expect(asks).toEqual([
      { ask: 'currency', sign: '$', proposal: 'USD', lines: [2, 3] },
      { ask: 'currency', sign: 'kr', proposal: 'NOK', lines: [4] },
      { ask: 'currency', sign: '', proposal: 'NOK', lines: [5] },
    ])
    expect(ready.map(({ currency }) => currency)).toEqual(['EUR'])
    const answered = readRows(lines, { currencies: { $: 'CAD', kr: 'SEK', '': 'GBP' } })
    expect(answered.ready.map(({ currency }) => currency)).toEqual(['CAD', 'CAD', 'SEK', 'GBP', 'EUR'])
  })
})

describe('whether an invoice is paid', () => {
  const columns = { client: 0, number: 1, amount: 2, status: 3, open: 4 }
  const told = { columns, headerLine: 0, amounts: 'ask' } as const
  const paidOn = (status: string, open: string, answers: Answers = {}) => {
    const { ready, asks } = read(`Acme,7,10.00 EUR,${status},${open}\n`, { mapping: told, ...answers })
    return asks[0]?.ask ?? ready[0]?.paidOn
  }

  it.each([
    ['Paid', '', 'unknown'],
    ['auto-paid', '', 'unknown'],
    ['Bezahlt', '', 'unknown'],
    ['Partially paid', '', null],
    ['Unpaid', '', null],
    ['Overdue 5 days', '', null],
    ['Paid', '2.50', null],
    ['Overdue', '0.00', 'unknown'],
    ['Beglichen', '', 'paid'],
    ['', '', 'paid'],
  ])('with status %j and %j open', (status, open, expected) => {
    expect(paidOn(status, open)).toBe(expected)
  })

  it('is asked once for each status that is not known, and once where nothing is said', () => {
    const text = 'Acme,1,1 EUR,Beglichen,\nAcme,2,1 EUR,BEGLICHEN,\nAcme,3,1 EUR,,\n'
    expect(read(text, { mapping: told }).asks).toEqual([
      { ask: 'paid', status: 'beglichen', lines: [1, 2] },
      { ask: 'paid', status: '', lines: [3] },
    ])
    const { ready } = read(text, { mapping: told, paid: { beglichen: true, '': false } })
    expect(ready.map((invoice) => invoice.paidOn)).toEqual(['unknown', 'unknown', null])
  })

  it('is told by a day, and by an empty cell where there are such days', () => {
    const { ready } = readRows(['Acme,1,,,2026-11-20,1,EUR', 'Acme,2,,,,1,EUR'])
    expect(ready.map((invoice) => invoice.paidOn)).toEqual(['2026-11-20', null])
  })
})

describe('lines of one number', () => {
  const parts = ['Acme,7,2026-10-01,,,10.00,EUR', 'ACME,7,,2026-11-01,,20.00,EUR']

  it('that say the same are one invoice', () => {
    expect(readRows([parts[0] as string, parts[0] as string]).ready).toMatchObject([{ amount: 10, lines: [2, 3] }])
  })

  it('that differ are asked about: do they add up, or does the last one hold?', () => {
    const { ready, asks } = readRows(parts)
    expect([ready, asks]).toEqual([[], [{ ask: 'same-number', lines: [2, 3], examples: ['7'] }]])
    const dates = { sentOn: '2026-10-01', dueOn: '2026-11-01' }
    expect(readRows(parts, { sameNumber: 'parts' }).ready).toMatchObject([{ amount: 30, ...dates }])
    const [first = ''] = parts
    expect(readRows([first, first], { sameNumber: 'parts' }).ready).toMatchObject([{ amount: 20 }])
    expect(readRows(parts, { sameNumber: 'last' }).ready).toMatchObject([{ amount: 20, ...dates }])
  })

  it('do not add up in two currencies', () => {
    const mixed = [parts[0] as string, 'Acme,7,,,,20.00,USD']
    expect(readRows(mixed, { sameNumber: 'parts' }).badRows.map(({ reason }) => reason)).toEqual([
      'currency-contradicts',
      'currency-contradicts',
    ])
  })

  it('of two clients are two invoices', () => {
    expect(readRows([parts[0] as string, 'Beta,7,,,,10.00,EUR']).ready).toHaveLength(2)
  })
})

describe('a row that cannot be read', () => {
  it.each([
    ['has no client', ',7,,,,10,EUR', 'client-missing', 'client'],
    ['has no number', 'Acme,,2026-10-01,,,10,EUR', 'number-missing', 'number'],
    ['has no amount', 'Acme,7,,,,,EUR', 'amount-missing', 'amount'],
    ['has an amount of words', 'Acme,7,,,,ten,EUR', 'amount-unreadable', 'amount'],
    ['has an amount beyond all', 'Acme,7,,,,9999999999999,EUR', 'amount-too-large', 'amount'],
    ['was sent on no day that exists', 'Acme,7,31.02.2026,,,10,EUR', 'date-unreadable', 'sentOn'],
    ['is due soon', 'Acme,7,,soon,,10,EUR', 'date-unreadable', 'dueOn'],
    ['was paid by serial number', 'Acme,7,,,45985,10,EUR', 'date-unreadable', 'paidOn'],
    ['has a currency of its own', 'Acme,7,,,,10,XQQ', 'currency-unknown', 'currency'],
    ['has two currencies', 'Acme,7,,,,$10,EUR', 'currency-contradicts', 'currency'],
    ['has a number without end', `Acme,${'7'.repeat(5_001)},,,,10,EUR`, 'too-long', 'number'],
    ['is a total', 'Total,,,,,10,EUR', 'not-an-invoice', null],
  ])('because it %s is listed with its line, and the others are kept', (_, row, reason, field) => {
    const { ready, badRows, asks } = readRows(['Acme,1,,,,1,EUR', row, 'Acme,2,,,,2,EUR'])
    expect(ready.map(({ number }) => number)).toEqual(['1', '2'])
    expect(badRows).toEqual([{ line: 3, reason, field }])
    expect(asks).toEqual([])
  })

  it('is counted as an editor counts, past cells of several lines', () => {
    const { ready, badRows } = readRows(['"Acme\r\nLtd.\r\n",1,,,,1,EUR', '', 'Acme,2,,,,two,EUR'])
    expect(ready).toMatchObject([{ client: 'Acme\nLtd.', lines: [2] }])
    expect(badRows).toMatchObject([{ line: 6 }])
  })

  it('does not take those after it along when its quotes do not close', () => {
    const { ready, badRows } = readRows(['Acme,1,,,,1,EUR', '"Acme,2,,,,2,EUR', 'Acme,3,,,,3,EUR', 'A"c"me,4,,,,4,EUR'])
    expect(ready.map(({ number, lines }) => [number, lines])).toEqual([
      ['1', [2]],
      ['3', [4]],
      ['4', [5]],
    ])
    expect(badRows).toEqual([{ line: 3, reason: 'quotes-unclosed', field: null }])
  })

  it('may be short of cells', () => {
    expect(readRows(['Acme,1', 'Acme,2,,,,2,EUR,,,,']).badRows).toMatchObject([{ line: 2, reason: 'amount-missing' }])
  })
})

const cell = (...choices: string[]) => fc.constantFrom(...choices)
const anyLine = fc
  .tuple(
    cell('Acme', 'Beta', ''),
    cell('1', '2', '3', '4', ''),
    cell('2026-10-01', '3/4/2026', '24/11/2026', '11/24/2026', 'soon', ''),
    cell('2026-11-01', '1.2.2026', ''),
    cell('2026-11-20', '5/6/2026', '-', ''),
    cell('10', '1.234', '"1,234"', '"1,5"', '2.5', 'ten', '$5', ''),
    cell('EUR', 'USD', '$', 'XQQ', ''),
  )
  .map((cells) => cells.join(','))

describe('whatever is in a file', () => {
  const anyAnswers = fc.record(
    {
      dayOrder: fc.constantFrom('day-first' as const, 'month-first' as const),
      decimalMark: fc.constantFrom('.' as const, ',' as const),
      currencies: fc.constant({ $: 'USD', '': 'EUR' }),
      sameNumber: fc.constantFrom('parts' as const, 'last' as const),
    },
    { requiredKeys: [] },
  )

  it('every line ends in an invoice, in a question, or among the bad rows', () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), anyAnswers, (lines, answers) => {
        const { ready, asks, badRows } = readRows(lines, answers)
        const asked = new Set(asks.flatMap((ask) => ('lines' in ask ? ask.lines : [])))
        const ended = [...ready.flatMap((invoice) => invoice.lines), ...asked, ...badRows.map(({ line }) => line)]
        const given = lines.flatMap((line, index) => (/^,*$/.test(line) ? [] : index + 2))
        expect(ended.toSorted((a, b) => a - b)).toEqual(given)
      }),
      { numRuns: 1_000 },
    )
  })

  it('nothing is asked any more once everything is answered', () => {
    const answers: Answers = {
      dayOrder: 'day-first',
      decimalMark: ',',
      currencies: { $: 'USD', '': 'EUR' },
      sameNumber: 'last',
    }
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 12 }), (lines) => {
        expect(readRows(lines, answers).asks).toEqual([])
      }),
    )
  })

  it('the reader never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(() => readInvoiceCsv(bytes)).not.toThrow()
      }),
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        expect(() => readInvoiceCsv(utf8(rows(text)), { mapping })).not.toThrow()
      }),
    )
  })
})

describe('5,000 invoices', () => {
  it('are read before anybody notices', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => {
      const day = String((index % 28) + 1).padStart(2, '0')
      return `Client ${index % 40},INV-${index},${day}/10/2026,${day}/11/2026,,"1,${100 + (index % 900)}.50",EUR`
    })
    const bytes = utf8(rows(...lines))
    const since = performance.now()
    const { ready, asks, badRows } = readBytes(bytes, { mapping })
    const tookMs = performance.now() - since
    expect([ready.length, asks, badRows]).toEqual([5_000, [], []])
    expect(tookMs).toBeLessThan(2_000)
  })

  it('are read as quickly when the first of them breaks the quotes of all', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `"Client,INV-${index},,,,5.00,EUR`)
    const since = performance.now()
    expect(readRows(lines).badRows).toHaveLength(5_000)
    expect(performance.now() - since).toBeLessThan(2_000)
  })
})
