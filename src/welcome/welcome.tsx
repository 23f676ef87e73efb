import { useAccess } from '../ui/use-access.ts'
import { t } from '../ui/words.ts'
import { Access } from './access.tsx'
import { OverlayPicture } from './overlay-picture.tsx'

/** Shown once, on install. */
export function Welcome() {
  const { granted, request } = useAccess()
  return (
    <main>
      <p class="brand">{t('welcome_brand')}</p>
      <h1>{t('welcome_title')}</h1>
      <Access granted={granted} onAsk={request} />
      <ol class="steps">
        <li>
          <h2>{t('welcome_join')}</h2>
          <p>{t('welcome_join_words')}</p>
          <OverlayPicture />
        </li>
        <li>
          <h2>{t('welcome_leave')}</h2>
          <p>{t('welcome_leave_words')}</p>
        </li>
        <li>
          <h2>{t('welcome_look')}</h2>
          <p>{t('welcome_look_words')}</p>
        </li>
      </ol>
      <p class="privacy">{t('welcome_privacy')}</p>
    </main>
  )
}
