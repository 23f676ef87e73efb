import { formatCountdown } from '../ui/formats.ts'
import { t } from '../ui/words.ts'
import { deriveAnnouncement } from './announcement.ts'
import { Parts } from './parts.tsx'
import type { View } from './view.ts'

/**
 * Both stand there from the beginning, empty: a live region is heard only if it was known before it spoke. Said, and not
 * drawn, where others may see the screen. The figure that runs is drawn, and not said.
 */
export function Banners({ brief, reading, shown, small }: View) {
  const { status, alert } = deriveAnnouncement(brief, reading, shown)
  const { clock, endWarning } = reading
  const unseen = small || shown === 'leaving-time'
  const leftMs = !unseen && clock.phase === 'together' && !endWarning ? clock.leftMs : null
  return (
    <>
      <p role="status" class={unseen ? 'unseen' : 'banner'}>
        <Parts of={status} />
        {leftMs !== null && <span aria-hidden="true">{t('overlay_left_tail', formatCountdown(leftMs))}</span>}
      </p>
      <p role="alert" class={unseen ? 'unseen' : 'banner due'}>
        <Parts of={alert} />
      </p>
    </>
  )
}
