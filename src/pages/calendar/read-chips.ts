import { type DataEventId, parseDataEventId } from '../../domain/events/occurrence-id.ts'
import type { Day, Occurrence } from '../../domain/meeting/fact.ts'
import { attributeOf, createProbe } from '../probe.ts'
import { ANCHORS } from './anchors.ts'
import { parseDatekey } from './datekey.ts'

/** An event where the grid shows it. One that lasts over days, or is in several calendars, has several. */
export type Chip = {
  readonly element: Element
  readonly eventId: string
  readonly calendarId: string
  readonly occurrence: Occurrence
  /** On which it is drawn; of several, the first in sight. `null`: the page does not say. */
  readonly day: Day | null
}

export type Decode = (id: string) => DataEventId | null

const NOT_IN_GRID = ANCHORS.notInGrid.map(({ css }) => css).join()
const DATED = ANCHORS.dated[0].css
const CELL = ANCHORS.cell[0].css
const ROW = ANCHORS.row[0].css
const COLUMN = ANCHORS.column[0].css

/** Ids come again with every drawing of the grid: each is decoded once. */
export function createDecode(): Decode {
  const known = new Map<string, DataEventId | null>()
  return (id) => {
    const decoded = known.get(id)
    if (decoded !== undefined) return decoded
    const fresh = parseDataEventId(id)
    known.set(id, fresh)
    return fresh
  }
}

/** The chips of the grid, in the page's order, in every view. Reads attributes alone: no words, no layout. */
export function readChips(document: ParentNode, decode: Decode = parseDataEventId): Chip[] {
  const probe = createProbe(document, ANCHORS)
  const placeOf = createPlaceOf(document)
  return probe.all('chip').flatMap((element) => {
    const decoded = decode(attributeOf(element, 'data-eventid') ?? '')
    const place = decoded && placeOf(element.parentElement)
    return place ? [{ element, ...decoded, day: place.day }] : []
  })
}

/** Chips share their parents: what is around one is looked for once. `null`: not in the grid. */
function createPlaceOf(document: ParentNode) {
  const places = new Map<Element | null, { day: Day | null } | null>([[null, null]])
  const dayOf = createDayOf(document)
  return (parent: Element | null) => {
    const known = places.get(parent)
    if (known !== undefined || parent === null) return known ?? null
    const place = parent.closest(NOT_IN_GRID) === null ? { day: dayOf(parent) } : null
    places.set(parent, place)
    return place
  }
}

/**
 * The day of a chip. In a day or week view, and in the schedule, what surrounds it says so. In a month, and among the
 * events that last all day, its cell only has a place in a row, and others in the row or the columns below bear the days.
 */
function createDayOf(document: ParentNode) {
  const rows = new Map<Element, ReadonlyMap<Element, Day>>()
  let columns: readonly Day[] | null = null

  function daysOfCells(row: Element): ReadonlyMap<Element, Day> {
    const cells = [...row.querySelectorAll(CELL)]
    const marks = daysIn(row, DATED)
    columns ??= daysIn(document, COLUMN)
    const days = marks.length > 0 ? marks : columns
    return new Map(days.length === cells.length ? cells.map((cell, index) => [cell, days[index] as Day]) : [])
  }

  return (within: Element): Day | null => {
    const dated = within.closest(DATED)
    if (dated !== null) return parseDatekey(attributeOf(dated, 'data-datekey'))
    const cell = within.closest(CELL)
    const row = cell?.closest(ROW)
    if (!cell || !row) return null
    const days = rows.get(row) ?? daysOfCells(row)
    rows.set(row, days)
    return days.get(cell) ?? null
  }
}

/** Each once, in the page's order. */
export function daysIn(within: ParentNode, css: string = DATED): Day[] {
  const keys = new Set([...within.querySelectorAll(css)].map((element) => attributeOf(element, 'data-datekey')))
  return [...keys].map(parseDatekey).filter((day) => day !== null)
}
