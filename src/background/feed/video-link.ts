import type { CalendarEvent } from '../../domain/meeting/fact.ts'

export type Where = Pick<CalendarEvent, 'place' | 'meetCode' | 'link'>

export type WrittenWhere = {
  /** `X-GOOGLE-CONFERENCE`. */
  readonly conference: string
  readonly location: string
  /** May be HTML. */
  readonly description: string
}

const MEET = /\bmeet\.google\.com\/(?:lookup\/)?([a-z]{3}-[a-z]{4}-[a-z]{3})\b/
const VIDEO =
  /https:\/\/(?:[\w-]+\.)*(?:zoom(?:gov)?\.(?:us|com)\/(?:j|my|s|w|wc)\/|teams\.(?:microsoft|live)\.com\/(?:l\/)?meet|webex\.com\/|whereby\.com\/)[^\s"'<>,;|]*/i
const TEL = /\btel:\+?[\d().-]{5,}\d/i
/** Nothing but a number, with a word before it in any language. */
const NUMBER_ALONE = /^(?:\p{L}+\.?:?\s*)?((?:\+|\(|0)[\d\s()./-]{5,}\d)$/u
/** Google's own block in a description; its dial-in number is that of the Meet call. */
const MEET_BLOCK = /-::~:~::[^]*?(?:::~:~::-|$)/g
const OF_ADDRESS = /https?:\/\/\S+/g

/** Where an event is held, of all that it says about that. Only a description with no Meet code is searched for a link. */
export function readWhere({ conference, location, description }: WrittenWhere): Where {
  const meetCode = [conference, location, description].map((text) => MEET.exec(text)?.[1]).find(Boolean) ?? null
  const told = description.replaceAll(MEET_BLOCK, ' ').replaceAll('&amp;', '&')
  const link = linkIn(conference) ?? linkIn(location) ?? (meetCode === null ? linkIn(told) : null)
  return { place: placeIn(location, link, meetCode), meetCode, link }
}

function linkIn(text: string): string | null {
  const found = VIDEO.exec(text)?.[0] ?? TEL.exec(text)?.[0] ?? NUMBER_ALONE.exec(text.trim())?.[1]
  return found?.replace(/[.)\]]+$/, '') ?? null
}

/** What is left of the location without the call. */
function placeIn(location: string, link: string | null, meetCode: string | null): string | null {
  if (NUMBER_ALONE.test(location.trim())) return null
  const place = location
    .replaceAll(OF_ADDRESS, (address) => (isOfCall(address, link, meetCode) ? '' : address))
    .replace(link ?? '', '')
    .replaceAll(/^[\s,;|·:-]+|[\s,;|·:-]+$/g, '')
  const said = meetCode === null ? place : place.replace(new RegExp(`^(?:meet\\.google\\.com/)?${meetCode}$`), '')
  return said === '' ? null : said
}

const isOfCall = (address: string, link: string | null, meetCode: string | null): boolean =>
  (link !== null && address.startsWith(link)) || (meetCode !== null && MEET.exec(address)?.[1] === meetCode)
