import type { Carried } from '../../wording/carry-words.ts'
import type { WordKey } from '../words.ts'
import { DraftLink } from './draft-link.tsx'

type Props = Carried & {
  /** Of the words that they carry. */
  readonly name: string
  /** What the link to a calendar is called. */
  readonly calendarWord: WordKey
  readonly look?: 'quiet'
}

/** The ways for words to reach somebody besides the clipboard. */
export function CarriedLinks({ mail, invitation, name, calendarWord, look }: Props) {
  return (
    <>
      {mail && <DraftLink link={mail.mailto} word="popup_say_email" name={name} look={look} />}
      {mail && <DraftLink link={mail.gmail} word="popup_say_gmail" name={name} look={look} />}
      {invitation && <DraftLink link={invitation} word={calendarWord} name={name} look={look} />}
    </>
  )
}
