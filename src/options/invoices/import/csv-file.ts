import { LARGEST_CSV } from '../read-csv.ts'
import type { InvoiceReading } from '../reading.ts'

export type CsvFile = { readonly name: string; readonly bytes: Uint8Array }

export type FileFault = Extract<InvoiceReading, { ok: false }>['fault'] | 'unreadable'

/** The bytes of a file, unless it is too large to be a list of invoices, went away, or may not be read. */
export async function openCsv(file: File): Promise<CsvFile | FileFault> {
  if (file.size > LARGEST_CSV) return 'too-large'
  try {
    return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
  } catch {
    return 'unreadable'
  }
}
