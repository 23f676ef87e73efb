import { formatClock } from '../ui/formats.ts'
import { t } from '../ui/words.ts'

const EXAMPLE_WAIT_MS = 192_000

/** What lies over the call while waiting; a picture, so it says so and nothing in it can be pressed. */
export function OverlayPicture() {
  return (
    <figure class="picture" role="img" aria-label={t('welcome_picture')}>
      <div class="call" />
      <div class="card">
        <p>{t('welcome_picture_waiting')}</p>
        <p class="clock">{formatClock(EXAMPLE_WAIT_MS)}</p>
        <p class="soft">{t('welcome_picture_leave')}</p>
      </div>
    </figure>
  )
}
