import type { CalendarEvent } from '../../domain/meeting/fact.ts'
import { attributeOf, cut, type Probe } from '../probe.ts'
import type { AnchorName } from './anchors.ts'

export type Where = Pick<CalendarEvent, 'place' | 'meetCode' | 'link'>

const MEET = /^https:\/\/meet\.google\.com\/([a-z]{3}-[a-z]{4}-[a-z]{3})(?![\w-])/
const IN_LOG = /"([a-z]{3}-[a-z]{4}-[a-z]{3})"/
const SERVICE =
  /^https:\/\/(?:[\w-]+\.)*(?:zoom(?:gov)?\.us|teams\.microsoft\.com|teams\.live\.com|webex\.com|whereby\.com)\/\S+$/i
const PHONE = /^(?:tel:)?(?:\+|\(|0)[\d\s()./-]{5,}\d$/i
const LENGTH = 500

/** Where an event is held. A place that is nothing but a call is its link and no place. */
export function readWhere(probe: Probe<AnchorName>, card: Element, within: ParentNode): Where {
  const place = cut(attributeOf(probe.first('place', within), 'data-text')?.trim() ?? '', LENGTH)
  const meetCode = readMeetCode(probe, card, within)
  if (MEET.test(place)) return { place: null, meetCode: meetCode ?? MEET.exec(place)?.[1] ?? null, link: null }
  if (SERVICE.test(place) || PHONE.test(place)) return { place: null, meetCode, link: place }
  const links = meetCode === null ? probe.all('link', within).map(addressOf) : []
  const link = links.find((address) => (SERVICE.test(address) || PHONE.test(address)) && address.length <= LENGTH)
  return { place: place || null, meetCode, link: link ?? null }
}

/** A Meet link in the description may be to any other call. */
function readMeetCode(probe: Probe<AnchorName>, card: Element, within: ParentNode): string | null {
  const description = probe.first('description', within)
  const links = probe.all('meetLink', within).filter((link) => description?.contains(link) !== true)
  const codes = new Set(links.flatMap((link) => MEET.exec(addressOf(link))?.[1] ?? []))
  if (codes.size > 0) return codes.size === 1 ? ([...codes][0] ?? null) : null
  // Seen in one page of 2026-08: the event's id, an address and the code of its call, each in quotes.
  return IN_LOG.exec(attributeOf(card, 'jslog') ?? '')?.[1] ?? null
}

/** Links in texts lead through a page of Google's that names the address. */
function addressOf(link: Element): string {
  const href = attributeOf(link, 'href') ?? ''
  const [, query] = /^https:\/\/www\.google\.com\/url\?(.+)$/.exec(href) ?? []
  return query === undefined ? href : (new URLSearchParams(query).get('q') ?? href)
}
