import { languageFor } from '../ui/own-words/kept-words.ts'
import { tongueOf, usualLanguage } from '../ui/own-words/tongue-of.ts'
import { type Carried, carryWords } from '../wording/carry-words.ts'
import type { Language } from '../wording/language.ts'
import { IN_MEETING_WORDS } from '../wording/locales/in-meeting.ts'
import type { InMeetingOccasion } from '../wording/occasions.ts'
import { templateAt, toneFor } from '../wording/own-words.ts'
import { writeWords } from '../wording/write-words.ts'
import { knownNow } from './known-now.ts'
import type { View } from './view.ts'

export type WrittenNow = {
  readonly text: string
  readonly language: Language
  /** `null`: it is not known yet where they could go. */
  readonly carried: Carried | null
}

/** In the tone and the language for this client; `null`: something that they need is not known. */
export function writeNow(
  occasion: InMeetingOccasion,
  view: Pick<View, 'brief' | 'reading' | 'reach' | 'words'>,
): WrittenNow | null {
  const { brief, words, reach } = view
  const client = brief.client?.id ?? null
  const language = languageFor(words, client, usualLanguage())
  const place = { language, tone: toneFor(words.own, client), occasion }
  const template = templateAt(words.own, IN_MEETING_WORDS[language], place)
  const [known, tongue] = [knownNow(view, words.me), tongueOf(language)]
  const written = writeWords(template, known, tongue)
  if (!written.ok) return null
  const { text } = written
  return { text, language, carried: reach && carryWords({ occasion, text, known, tongue, ...reach }) }
}
