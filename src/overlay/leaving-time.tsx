import { Button } from '../ui/button.tsx'
import { deriveLeavingTime } from '../ui/leaving-time.ts'
import { t } from '../ui/words.ts'
import { Banners } from './banners.tsx'
import { Frame } from './frame.tsx'
import { RevealButton } from './reveal-button.tsx'
import { isLeftByHand, type View } from './view.ts'

/** All that is shown while others may see the screen; `cover.ts` draws the same, node for node. */
export function LeavingTime(view: View) {
  const { brief, now, corner, controls } = view
  const { name, text, due } = deriveLeavingTime(brief, now)
  const line = (
    <div role="timer" aria-label={name}>
      {text}
    </div>
  )
  return (
    <Frame corner={corner} controls={controls} slim due={due} title={line} button={<RevealButton {...view} />}>
      <Banners {...view} />
      {isLeftByHand(view) && (
        <div class="row">
          <Button onPress={controls.iLeft}>{t('overlay_i_left')}</Button>
        </div>
      )}
    </Frame>
  )
}
