import type { Blank } from '../../wording/blanks.ts'
import { type Carried, type Carrying, carryWords } from '../../wording/carry-words.ts'
import type { Choice } from '../../wording/choose-afterwards.ts'
import type { Occasion } from '../../wording/occasions.ts'
import { type OwnWords, templateAt } from '../../wording/own-words.ts'
import type { Tone } from '../../wording/tone.ts'
import type { WordsFor } from '../../wording/words.ts'
import { writeWords } from '../../wording/write-words.ts'

export type Written =
  | ({ readonly ok: true; readonly text: string } & Carried)
  | { readonly ok: false; readonly missing: readonly Blank[] }

export type Writing = Omit<Carrying, 'occasion' | 'text'> & {
  readonly occasion: Choice
  readonly own: OwnWords
  readonly shipped: WordsFor<Occasion>
  readonly tone: Tone
}

/** The words and the links that carry them. */
export function writeFor({ own, shipped, tone, ...carrying }: Writing): Written {
  const { occasion, known, tongue } = carrying
  const template = templateAt(own, shipped, { language: tongue.language, tone, occasion })
  const filled = writeWords(template, known, tongue)
  return filled.ok ? { ...filled, ...carryWords({ ...carrying, text: filled.text }) } : filled
}
