import { t } from '../../ui/words.ts'

/** Before the first call: what will happen, and nothing to do. */
export function EmptyLedger() {
  return (
    <section class="empty">
      <h2>{t('popup_empty_title')}</h2>
      <p>{t('popup_empty_call')}</p>
      <p class="soft">{t('popup_empty_elsewhere')}</p>
    </section>
  )
}
