import { useState } from 'preact/hooks'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/words.ts'
import type { Options, Section } from './state.ts'

/** Says what came of it, beside the button that was pressed, and takes it back where that can be done. */
export function ReportLine({ options, section }: { readonly options: Options; readonly section: Section }) {
  const report = options.report.value
  const own = report?.section === section ? report : null
  const undo = own?.undo
  /** How far a long way back has come, from 0 to 1; `null`: there is none. */
  const [share, setShare] = useState<number | null>(null)
  return (
    <div class="report" role="status" data-good={own?.good}>
      {own && <p>{own.sentence}</p>}
      {share !== null && <progress aria-label={t('options_taking_back')} value={share} />}
      {undo && (
        <Button
          look="quiet"
          onPress={() =>
            void options.run(section, async () => {
              const good = await options.takeBack(undo, (count) =>
                setShare(count < undo.length ? count / undo.length : null),
              )
              setShare(null)
              return { good, sentence: t(good ? 'options_taken_back' : 'options_not_kept') }
            })
          }
        >
          {t('popup_undo')}
        </Button>
      )}
    </div>
  )
}
