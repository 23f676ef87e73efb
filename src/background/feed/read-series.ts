import type { SeenEvent } from '../../domain/events/look.ts'
import { occurrenceOfIcal } from '../../domain/events/occurrence-id.ts'
import type { EpochMs, Occurrence } from '../../domain/meeting/fact.ts'
import { expandRule, type RuleBudget, type RuleData } from './expand-rule.ts'
import type { Component } from './read-component.ts'
import type { TimeZones, Zone } from './time-zones.ts'
import { DAY_MS, dayOf, overlaps, parseWallTime, type WallTime, type Window } from './wall-time.ts'

/** Everything under one UID, in the window. */
export type Series = {
  readonly events: SeenEvent[]
  readonly excluded: Occurrence[]
  /** Single events and instances that lie outside. */
  readonly elsewhere: Occurrence[]
  readonly faults: SeriesFault[]
}

export type SeriesFault = 'unknown-time-zone' | 'bad-rule' | 'too-many-instances' | 'range-ignored'

export type Reading = { readonly window: Window; readonly zones: TimeZones; readonly budget: RuleBudget }

/** The components may stand in any order; those told apart may lack their series. Of two of the same, the newer counts. */
export function readSeries(components: readonly Component[], reading: Reading): Series {
  const series: Series = { events: [], excluded: [], elsewhere: [], faults: [] }
  const master = newest(components.filter(({ instanceOf }) => instanceOf === null))
  const apart = components.filter(({ instanceOf }) => instanceOf !== null)
  if (apart.some(({ andFollowing }) => andFollowing)) series.faults.push('range-ignored')
  if (master && !repeats(master)) place(series, reading, master, null)
  const told = new Map<EpochMs, Component>()
  for (const component of apart) {
    const originalMs = originalStartMs(component, master, reading.zones)
    if (originalMs === null) series.faults.push('unknown-time-zone')
    else told.set(originalMs, newest([told.get(originalMs), component].filter((one) => one !== undefined)) ?? component)
  }
  const leftOut = master && repeats(master) ? readRepeats(series, reading, master, told) : new Set()
  for (const [originalMs, component] of told)
    if (!leftOut.has(originalMs)) place(series, reading, component, originalMs)
  return series
}

const repeats = ({ rules, dates }: Component): boolean => rules.length > 0 || dates.length > 0

const newest = (components: readonly Component[]): Component | undefined =>
  components.reduce<Component | undefined>(
    (best, component) => (best && best.sequence > component.sequence ? best : component),
    undefined,
  )

/** Puts in what follows from the rules; gives the starts that are left out. */
function readRepeats(
  series: Series,
  reading: Reading,
  master: Component,
  told: ReadonlyMap<EpochMs, Component>,
): Set<EpochMs> {
  const { window, zones } = reading
  const zone = zones.zoneOf(master.start)
  const leftOut = new Set<EpochMs>()
  if (!zone) {
    series.faults.push('unknown-time-zone')
    return leftOut
  }
  const daysLeftOut = new Set<number>()
  for (const time of master.leftOut) {
    if (time.isDate && !master.start.isDate) daysLeftOut.add(time.wallMs)
    else {
      const originalMs = instanceStartMs(time, master.start, zones)
      if (originalMs === null) series.faults.push('unknown-time-zone')
      else leftOut.add(originalMs)
    }
  }
  for (const wallMs of wallStarts(series, reading, master, zone)) {
    const originalMs = master.start.isDate ? wallMs : zone.toEpochMs(wallMs)
    if (daysLeftOut.has(dayOf(wallMs))) leftOut.add(originalMs)
    if (!leftOut.has(originalMs) && !told.has(originalMs)) place(series, reading, master, originalMs, wallMs)
  }
  for (const originalMs of leftOut)
    if (originalMs >= window.fromMs && originalMs < window.toMs)
      series.excluded.push(occurrenceOfIcal(master.uid, originalMs))
  return leftOut
}

/** Each start in or near the window, once. */
function wallStarts(series: Series, { window, zones, budget }: Reading, master: Component, zone: Zone): Set<number> {
  const { start, rules, dates } = master
  const lastsMs = Math.max(0, lengthMs(master, zones) ?? 0)
  const span = {
    fromMs: zone.toWallMs(window.fromMs) - lastsMs - DAY_MS,
    toMs: zone.toWallMs(window.toMs) + DAY_MS,
  }
  const starts = new Set(rules.length === 0 ? [start.wallMs] : [])
  for (const rule of rules) {
    const { wallMs, cut } = expand(rule, master, span, zone, budget) ?? { wallMs: [], cut: null }
    for (const at of wallMs) starts.add(at)
    if (cut !== false) series.faults.push(cut === null ? 'bad-rule' : 'too-many-instances')
  }
  for (const date of dates) {
    const atMs = instanceStartMs(date, start, zones)
    if (atMs !== null) starts.add(start.isDate ? atMs : zone.toWallMs(atMs))
  }
  return starts
}

function expand(
  rule: RuleData,
  { start }: Component,
  span: { readonly fromMs: number; readonly toMs: number },
  zone: Zone,
  budget: RuleBudget,
) {
  try {
    return expandRule(rule, start.wallMs, span, untilWallMs(rule, start, zone), budget)
  } catch {
    // ical.js throws on what no calendar could follow, such as the sixth Monday of a month.
    return null
  }
}

/** Google ends timed series with a day too, which then counts to its end. */
function untilWallMs({ until }: RuleData, start: WallTime, zone: Zone): number | null {
  const time = until === undefined ? null : parseWallTime(until, null)
  if (!time) return null
  if (start.isDate) return dayOf(time.wallMs)
  if (time.isDate) return time.wallMs + DAY_MS - 1
  return time.zone === 'UTC' ? zone.toWallMs(time.wallMs) : time.wallMs
}

/** `null`: in a zone that nobody knows. */
function originalStartMs(
  { instanceOf, start }: Component,
  master: Component | undefined,
  zones: TimeZones,
): EpochMs | null {
  return instanceOf && instanceStartMs(instanceOf, master?.start ?? { ...start, isDate: instanceOf.isDate }, zones)
}

/**
 * The start of an instance as its series has it. A day names the instance on it; of a series of whole days, a time
 * names its day.
 */
function instanceStartMs(time: WallTime, start: WallTime, zones: TimeZones): EpochMs | null {
  const zone = zones.zoneOf(time.zone === null ? start : time)
  if (start.isDate) {
    if (time.zone !== 'UTC') return dayOf(time.wallMs)
    return dayOf(zones.zoneOf(start)?.toWallMs(time.wallMs) ?? time.wallMs)
  }
  const wallMs = time.isDate ? time.wallMs + (start.wallMs - dayOf(start.wallMs)) : time.wallMs
  return zone && zone.toEpochMs(wallMs)
}

/** `null`: not said. */
function lengthMs({ start, end, lastsMs }: Component, zones: TimeZones): number | null {
  if (!end) return lastsMs ?? (start.isDate ? DAY_MS : null)
  if (start.isDate) return dayOf(end.wallMs) - start.wallMs
  const [from, to] = [zones.zoneOf(start), zones.zoneOf(end)]
  return from && to && to.toEpochMs(end.wallMs) - from.toEpochMs(start.wallMs)
}

/** Puts an event where it belongs. `originalMs` `null`: a single one; `wallMs`: when it begins, where not as it is written. */
function place(
  series: Series,
  { window, zones }: Reading,
  component: Component,
  originalMs: EpochMs | null,
  wallMs = component.start.wallMs,
) {
  const { start, shown } = component
  const zone = zones.zoneOf(start)
  if (!zone) {
    series.faults.push('unknown-time-zone')
    return
  }
  const startMs = zone.toEpochMs(wallMs)
  const lastsMs = lengthMs(component, zones)
  const endMs = lastsMs === null || lastsMs < 0 ? null : endOf(start, zone, wallMs, startMs, lastsMs)
  const occurrence = occurrenceOfIcal(component.uid, originalMs)
  if (overlaps(window, startMs, endMs)) {
    // A feed writes single events in UTC, wherever they are.
    const timeZone = start.zone === 'UTC' ? zones.ofCalendar : (zone.name ?? zones.ofCalendar)
    series.events.push({ ...shown, occurrence, startMs, endMs, timeZone, allDay: start.isDate })
  } else if (component.shown.status !== 'cancelled' && (component.instanceOf || originalMs === null))
    series.elsewhere.push(occurrence)
}

/** Whole days end at a midnight, however long the last of them was. */
const endOf = (start: WallTime, zone: Zone, wallMs: number, startMs: EpochMs, lastsMs: number): EpochMs =>
  start.isDate ? zone.toEpochMs(wallMs + lastsMs) : startMs + lastsMs
