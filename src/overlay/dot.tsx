import { isDue } from '../domain/meeting/reading.ts'
import { t } from '../ui/words.ts'
import { Banners } from './banners.tsx'
import { deriveHeadline, deriveLeaving } from './headline.ts'
import type { View } from './view.ts'

/** The overlay made small: still a timer, in minutes. */
export function Dot(view: View) {
  const { brief, reading, now, shown, corner, controls } = view
  const { name, minutes } = shown === 'all' ? deriveHeadline(brief, reading) : deriveLeaving(brief, now)
  return (
    <div class="dot" role="timer" aria-label={name} data-corner={corner} data-due={isDue(reading) || undefined}>
      <button
        type="button"
        class="resize"
        aria-label={t('overlay_expand', minutes === null ? name : t('ui_pair', name, minutes))}
        onClick={controls.resize}
      >
        {minutes ?? '·'}
      </button>
      <Banners {...view} />
    </div>
  )
}
