import { LARGEST_BACKUP } from '../../ledger/backup.ts'
import { formatNumber } from '../../ui/formats.ts'
import { t, type WordKey } from '../../ui/words.ts'
import type { Door, Report } from '../state.ts'

const MEGABYTE = 1_000_000

const FAULTS: Readonly<Record<string, WordKey>> = {
  'not-json': 'options_import_not_json',
  'not-ours': 'options_import_not_ours',
  'newer-version': 'options_import_newer',
  'cut-short': 'options_import_cut_short',
  'too-large': 'options_import_too_large',
  'bad-fact': 'options_import_bad_fact',
}

type Outcome = Omit<Report, 'section'>

/** One sentence for whatever came of it. */
export async function importFile(file: Blob, ask: Door['ask']): Promise<Outcome> {
  if (file.size > LARGEST_BACKUP) return refused('too-large')
  const text = await readText(file)
  if (text === null) return refused('unreadable')
  const reply = await ask('ledger/import', { text })
  if (!reply.ok) return refused(reply.error)
  const { added, known } = reply.value
  return { good: true, sentence: t('options_imported', formatNumber(added), formatNumber(known)) }
}

const refused = (code: string): Outcome => ({
  good: false,
  sentence: t(FAULTS[code] ?? 'options_import_failed', formatNumber(LARGEST_BACKUP / MEGABYTE)),
})

/** `null`: the file went away, or may not be read. */
async function readText(file: Blob): Promise<string | null> {
  try {
    return await file.text()
  } catch {
    return null
  }
}
