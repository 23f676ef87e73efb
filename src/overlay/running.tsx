import { isAwaited, isDue } from '../domain/meeting/reading.ts'
import { t } from '../ui/words.ts'
import { Banners } from './banners.tsx'
import { ClockFace } from './clock-face.tsx'
import { Footer } from './footer.tsx'
import { ForecastLine } from './forecast-line.tsx'
import { Frame } from './frame.tsx'
import { deriveHeadline } from './headline.ts'
import { HistoryLine } from './history-line.tsx'
import { Parts } from './parts.tsx'
import { RevealButton } from './reveal-button.tsx'
import { Sayings } from './sayings.tsx'
import { Situation } from './situation.tsx'
import type { View } from './view.ts'

/** The meeting with all that is known of it, for nobody's eyes but the user's. */
export function Running(view: View) {
  const { brief, reading, controls, corner, open } = view
  const headline = deriveHeadline(brief, reading)
  const escape = () => (open === null ? controls.resize() : controls.open(null))
  return (
    <Frame
      corner={corner}
      controls={controls}
      due={isDue(reading)}
      title={<Parts of={headline.label} />}
      button={<RevealButton {...view} />}
      onEscape={escape}
    >
      <ClockFace brief={brief} headline={headline} reading={reading} />
      {brief.history && reading.clock.phase !== 'ended' && <HistoryLine {...brief.history} />}
      <ForecastLine {...view} />
      {isAwaited(reading) && <Sayings {...view} />}
      <Banners {...view} />
      {view.unsaved && <p role="status">{t('overlay_unsaved')}</p>}
      <Situation {...view} />
      <Footer {...view} />
    </Frame>
  )
}
