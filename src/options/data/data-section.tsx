import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import { readExport } from '../reading.ts'
import { ReportLine } from '../report-line.tsx'
import type { Options } from '../state.ts'
import { download, exportName } from './download.ts'
import { ImportDrop } from './import-drop.tsx'
import { importFile } from './import-file.ts'

const TYPES = { csv: 'text/csv', json: 'application/json' } as const

/** Everything goes out and comes back in, whole. */
export function DataSection({ options }: { readonly options: Options }) {
  const { door, run, busy } = options
  const exportAs = (as: 'csv' | 'json') =>
    void run('data', async () => {
      const text = await readExport(as)
      if (text === null) return { good: false, sentence: t('options_export_failed') }
      download(text, exportName(as, door.now(), Temporal.Now.timeZoneId()), TYPES[as])
      return { good: true, sentence: t('options_exported') }
    })
  return (
    <>
      <p>{t('options_data_words')}</p>
      <div class="buttons">
        <Button disabled={busy.value} onPress={() => exportAs('csv')}>
          {t('options_export_csv')}
        </Button>
        <Button disabled={busy.value} onPress={() => exportAs('json')}>
          {t('options_export_json')}
        </Button>
      </div>
      <ImportDrop
        busy={busy.value}
        button="options_import"
        hint="options_import_drop"
        accept=".json,application/json"
        onFile={(file) => void run('data', () => importFile(file, door.ask))}
      />
      <ReportLine options={options} section="data" />
    </>
  )
}
