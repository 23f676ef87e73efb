import type { Tone } from '../../wording/tone.ts'
import type { WordKey } from '../words.ts'

export const TONE_NAMES = {
  warm: 'words_tone_warm',
  plain: 'words_tone_plain',
  firm: 'words_tone_firm',
} as const satisfies Record<Tone, WordKey>
