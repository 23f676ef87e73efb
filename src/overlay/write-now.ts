import { languageFor } from '../ui/own-words/kept-words.ts'
import { tongueOf, usualLanguage } from '../ui/own-words/tongue-of.ts'
import type { Language } from '../wording/language.ts'
import { IN_MEETING_WORDS } from '../wording/locales/in-meeting.ts'
import type { InMeetingOccasion } from '../wording/occasions.ts'
import { templateAt, toneFor } from '../wording/own-words.ts'
import { writeWords } from '../wording/write-words.ts'
import { knownNow } from './known-now.ts'
import type { View } from './view.ts'

export type WrittenNow = { readonly text: string; readonly language: Language }

/** In the tone and the language for this client; `null`: something that they need is not known. */
export function writeNow(
  occasion: InMeetingOccasion,
  view: Pick<View, 'brief' | 'reading' | 'words'>,
): WrittenNow | null {
  const { brief, words } = view
  const client = brief.client?.id ?? null
  const language = languageFor(words, client, usualLanguage())
  const place = { language, tone: toneFor(words.own, client), occasion }
  const template = templateAt(words.own, IN_MEETING_WORDS[language], place)
  const written = writeWords(template, knownNow(view, words.me), tongueOf(language))
  return written.ok ? { text: written.text, language } : null
}
