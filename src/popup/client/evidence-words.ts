import { formatList } from '../../ui/formats.ts'
import { t } from '../../ui/words.ts'

/** Codes such as `meet/1 measured`, `hand`, `import`, in words. */
export function evidenceWords(evidence: readonly string[]): string {
  const words = evidence.map((code) => {
    if (code.startsWith('meet/')) return t('popup_from_meet')
    if (code.startsWith('calendar/')) return t('popup_from_calendar')
    if (code === 'hand') return t('popup_from_hand')
    return code === 'feed' ? t('popup_from_calendar') : t('popup_from_import')
  })
  return formatList([...new Set(words)])
}
