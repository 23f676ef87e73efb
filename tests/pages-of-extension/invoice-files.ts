import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ElementHandle, Page } from 'puppeteer-core'

const folder = mkdtempSync(join(tmpdir(), 'hard-stop-invoices-'))

export const removeFiles = () => rmSync(folder, { recursive: true, force: true })

export const utf8 = (text: string) => new TextEncoder().encode(text)

/** As Excel saves "Unicode text": little endian, with its mark. */
export const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'))

/** As Windows saves it in the West; for letters that it shares with Latin-1, and for the euro sign. */
export const windows1252 = (text: string) =>
  Uint8Array.from(text, (letter) => (letter === '€' ? 0x80 : letter.charCodeAt(0)))

/** Hands a file to the page as a person does who chooses it. */
export async function importCsv(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  const input = (await page.waitForSelector('#invoices input[type=file]')) as ElementHandle<HTMLInputElement>
  await input.uploadFile(path)
  await page.waitForSelector('.import')
}

/** As FreshBooks exports them, a line each, one in three paid late. */
export function freshBooks(count: number): string {
  const header = 'Client Name,Invoice #,Date Issued,Date Due,Invoice Status,Date Paid,Item Name,Line Total,Currency'
  const day = (index: number, month: number) => `${String(month).padStart(2, '0')}/${String(13 + (index % 12))}/2026`
  const lines = Array.from({ length: count }, (_, index) => {
    const paid = index % 5 === 0 ? '' : day(index + (index % 3), 9)
    const status = paid === '' ? 'sent' : 'paid'
    return `Client ${index % 50},INV-${index},${day(index, 8)},${day(index, 9)},${status},${paid},Work,${index + 1}.50,USD`
  })
  return [header, ...lines].join('\r\n')
}
