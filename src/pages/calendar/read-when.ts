import { attributeOf, type Probe, textOf } from '../probe.ts'
import type { AnchorName } from './anchors.ts'
import { ascii } from './ascii.ts'
import { parseDatekey } from './datekey.ts'
import { parseSentence, parseWhen, type When } from './parse-when.ts'
import type { CalendarPage } from './read-calendar-page.ts'
import { type Chip, daysIn } from './read-chips.ts'
import { type Around, resolveWhen, type Span } from './resolve-when.ts'

type Of = {
  readonly page: CalendarPage
  /** Of this event. */
  readonly chips: readonly Chip[]
  readonly title: string
  readonly stampMs: number | null
}

/**
 * When an event is, by its bubble and its chips. An instance of a series carries the start that the series gave it, and
 * keeps it when it is moved: so it is believed only where the page does not say otherwise and something agrees.
 */
export function readWhen(document: Document, probe: Probe<AnchorName>, within: ParentNode, of: Of): Span | null {
  const { zone, locale } = of.page
  if (zone === null) return null
  const { stampMs } = of
  const chipDays = of.chips.map(({ day }) => day).filter((day) => day !== null)
  const stampDay = stampMs === null ? [] : [localOf(stampMs, zone).toPlainDate().toString()]
  const around: Around = { zone, chipDays, stampMs, days: [...daysInSight(document, probe), ...chipDays, ...stampDay] }
  const pieces = piecesOf(probe, probe.first('when', within))
  const told = [
    parsePieces(pieces, locale),
    ...of.chips
      .flatMap(({ element }) => sentencesOf(probe, element))
      .map((text) => parseSentence(text, of.title, locale)),
  ]
  for (const when of told) {
    const span = when && resolveWhen(when, around)
    if (span) return span
  }
  const isBound = stampDay.some((day) => chipDays.includes(day)) && stampAgrees(pieces.join(' '), stampMs ?? 0, zone)
  return stampMs !== null && isBound ? { startMs: stampMs, endMs: null, allDay: false } : null
}

/** The texts of the row, without the event's title, which may stand in it. */
function piecesOf(probe: Probe<AnchorName>, when: Element | null): string[] {
  const titles = when === null ? [] : probe.all('title', when)
  const textsOf = (node: Node): string[] => {
    if (titles.includes(node as Element)) return []
    return node.nodeType === node.TEXT_NODE ? [node.nodeValue ?? ''] : [...node.childNodes].flatMap(textsOf)
  }
  return when === null ? [] : textsOf(when).filter((text) => text.trim() !== '')
}

/** Behind the time may stand how it repeats: the longest beginning that is a time, and lacks no clock. */
function parsePieces(pieces: readonly string[], locale: string | null): When | null {
  for (let count = pieces.length; count > 0; count -= 1) {
    const when = parseWhen(pieces.slice(0, count).join(' '), locale)
    if (when === null || when.days.length === 0) continue
    return when.clocks.length > 0 || !/\p{Nd}/u.test(pieces.slice(count).join('')) ? when : null
  }
  return null
}

/** What a chip has for the ears: its texts that are not for the eyes only, or, in the schedule, its label. */
function sentencesOf(probe: Probe<AnchorName>, chip: Element): string[] {
  const forEyes = probe.all('forEyes', chip)
  const leaves = [...chip.querySelectorAll('*')].filter(
    (leaf) => leaf.childElementCount === 0 && !forEyes.some((element) => element.contains(leaf)),
  )
  return [attributeOf(chip, 'aria-label') ?? '', ...leaves.map(textOf)].filter((text) => text !== '')
}

function daysInSight(document: Document, probe: Probe<AnchorName>): string[] {
  const grid = probe.first('grid')
  const from = parseDatekey(attributeOf(grid, 'data-start-date-key'))
  const to = parseDatekey(attributeOf(grid, 'data-end-date-key'))
  if (from === null || to === null) return daysIn(document)
  const first = Temporal.PlainDate.from(from)
  const count = first.until(to).days
  return Array.from({ length: Math.max(0, count + 1) }, (_, days) => first.add({ days }).toString())
}

const localOf = (ms: number, zone: string) => Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone)

/** The first clock in a text of any language, which is where an event begins. */
function stampAgrees(text: string, stampMs: number, zone: string): boolean {
  const [, hour, minute] = /(?<!\d)(\d{1,2})(?::|時|h)(\d{2})(?!\d)/.exec(ascii(text)) ?? []
  const local = localOf(stampMs, zone)
  return Number(minute) === local.minute && Number(hour) % 12 === local.hour % 12
}
