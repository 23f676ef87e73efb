import { formatNumber } from '../../../ui/formats.ts'
import { t, type WordKey } from '../../../ui/words.ts'
import { LARGEST_CSV } from '../read-csv.ts'
import type { FileFault } from './csv-file.ts'

const FAULTS = {
  empty: 'options_invoices_file_empty',
  'not-text': 'options_invoices_file_not_text',
  'too-large': 'options_invoices_file_too_large',
  unreadable: 'options_invoices_file_unreadable',
} as const satisfies Record<FileFault, WordKey>

const MEGABYTE = 1_000_000

export const fileFaultWords = (fault: FileFault): string => t(FAULTS[fault], formatNumber(LARGEST_CSV / MEGABYTE))
