import { DraftLink } from '../ui/own-words/draft-link.tsx'
import type { Carried } from '../wording/carry-words.ts'

type Props = Carried & {
  /** Of the words that they carry. */
  readonly name: string
}

/** The ways for words to reach somebody besides the clipboard. */
export function CarriedLinks({ mail, invitation, name }: Props) {
  return (
    <>
      {mail && <DraftLink link={mail.mailto} word="popup_say_email" name={name} look="quiet" />}
      {mail && <DraftLink link={mail.gmail} word="popup_say_gmail" name={name} look="quiet" />}
      {invitation && <DraftLink link={invitation} word="overlay_calendar" name={name} look="quiet" />}
    </>
  )
}
