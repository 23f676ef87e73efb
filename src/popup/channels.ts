import type { Channel } from '../domain/meeting/fact.ts'
import type { WordKey } from '../ui/words.ts'

export const CHANNELS = {
  phone: 'popup_channel_phone',
  'in-person': 'popup_channel_in_person',
  meet: 'popup_channel_meet',
  other: 'popup_channel_other',
} as const satisfies Record<Channel, WordKey>
