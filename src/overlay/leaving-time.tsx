import { Banners } from './banners.tsx'
import { Frame } from './frame.tsx'
import { deriveLeaving, describeLeaving } from './headline.ts'
import { isDue } from './reading.ts'
import { RevealButton } from './reveal-button.tsx'
import type { View } from './view.ts'

/** All that is shown while others may see the screen. */
export function LeavingTime(view: View) {
  const { brief, reading, now, corner, controls } = view
  const line = (
    <div role="timer" aria-label={deriveLeaving(brief, now).name}>
      {describeLeaving(brief, now)}
    </div>
  )
  return (
    <Frame
      corner={corner}
      controls={controls}
      slim
      due={isDue(reading)}
      title={line}
      button={<RevealButton {...view} />}
    >
      <Banners {...view} />
    </Frame>
  )
}
