export const TONES = ['warm', 'plain', 'firm'] as const

export type Tone = (typeof TONES)[number]
