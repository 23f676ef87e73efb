import type { Slot } from '../domain/events/busy-slots.ts'
import type { Known } from './known.ts'
import { calendarLink, gmailLink, type Link, mailtoLink } from './links.ts'
import { OCCASIONS, type Occasion } from './occasions.ts'
import { type Tongue, writeEntryTitle, writeSubject } from './write-words.ts'

/** The links by which words can be taken along. Each opens a draft; nothing is sent by it. */
export type Carried = {
  /** `null`: these words are not for a mail. */
  readonly mail: { readonly mailto: Link; readonly gmail: Link } | null
  /** `null`: no slot is proposed with them. */
  readonly invitation: Link | null
}

export type Carrying = {
  readonly occasion: Occasion
  readonly text: string
  readonly known: Known
  readonly tongue: Tongue
  /** Of the client; none: the user fills them in. */
  readonly emails: readonly string[]
  readonly slot: Slot | null
  /** IANA name; the slot is shown in it. */
  readonly timeZone: string
}

export function carryWords({ occasion, text, known, tongue, emails, slot, timeZone }: Carrying): Carried {
  const { ways } = OCCASIONS[occasion]
  const mail = { to: emails, subject: writeSubject(occasion, known, tongue), text }
  const entry = { title: writeEntryTitle(known, tongue), timeZone, guests: emails, details: text, place: null }
  return {
    mail: ways.includes('mail') ? { mailto: mailtoLink(mail), gmail: gmailLink(mail) } : null,
    invitation: slot && ways.includes('calendar') ? calendarLink({ ...entry, ...slot }) : null,
  }
}

export const linksOf = ({ mail, invitation }: Carried): Link[] => [
  ...(mail ? [mail.mailto, mail.gmail] : []),
  ...(invitation ? [invitation] : []),
]
