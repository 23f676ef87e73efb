import type { Blank } from '../../wording/blanks.ts'
import type { Choice } from '../../wording/choose-afterwards.ts'
import type { Known } from '../../wording/known.ts'
import { calendarLink, gmailLink, type Link, mailtoLink } from '../../wording/links.ts'
import { OCCASIONS, type Occasion } from '../../wording/occasions.ts'
import { type OwnWords, templateAt } from '../../wording/own-words.ts'
import type { Slot } from '../../wording/propose-slot.ts'
import type { Tone } from '../../wording/tone.ts'
import type { WordsFor } from '../../wording/words.ts'
import { type Tongue, writeEntryTitle, writeSubject, writeWords } from '../../wording/write-words.ts'

export type Written =
  | {
      readonly ok: true
      readonly text: string
      /** `null`: these words are not for a mail. */
      readonly mail: { readonly mailto: Link; readonly gmail: Link } | null
      /** `null`: no slot is proposed with them. */
      readonly invitation: Link | null
    }
  | { readonly ok: false; readonly missing: readonly Blank[] }

export type Writing = {
  readonly occasion: Choice
  readonly own: OwnWords
  readonly shipped: WordsFor<Occasion>
  readonly tone: Tone
  readonly tongue: Tongue
  readonly known: Known
  readonly emails: readonly string[]
  readonly slot: Slot | null
  readonly timeZone: string
}

/** The words and the links that carry them. A link opens a draft; nothing is sent by it. */
export function writeFor({ occasion, own, shipped, tone, tongue, known, emails, slot, timeZone }: Writing): Written {
  const template = templateAt(own, shipped, { language: tongue.language, tone, occasion })
  const filled = writeWords(template, known, tongue)
  if (!filled.ok) return filled
  const { text } = filled
  const { ways } = OCCASIONS[occasion]
  const mail = { to: emails, subject: writeSubject(occasion, known, tongue), text }
  const entry = { title: writeEntryTitle(known, tongue), timeZone, guests: emails, details: text, place: null }
  return {
    ok: true,
    text,
    mail: ways.includes('mail') ? { mailto: mailtoLink(mail), gmail: gmailLink(mail) } : null,
    invitation: slot && ways.includes('calendar') ? calendarLink({ ...entry, ...slot }) : null,
  }
}
