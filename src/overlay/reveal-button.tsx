import { t } from '../ui/words.ts'
import { IconButton } from './icon-button.tsx'
import type { View } from './view.ts'
import { unplaced } from './who-is-it.tsx'

/** The way to see all while others may be looking on, and back. */
export function RevealButton({ brief, watched, revealed, controls }: View) {
  if (!watched) return null
  if (revealed) return <IconButton icon="lid" name="eye" label={t('overlay_conceal')} onPress={controls.reveal} />
  const asks = unplaced(brief) !== null
  const label = t(asks ? 'overlay_reveal_question' : 'overlay_reveal')
  const hint = t('overlay_reveal_how')
  return <IconButton icon="eye" name="eye" label={label} hint={hint} marked={asks} onPress={controls.reveal} />
}
