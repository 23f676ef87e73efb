import type { Day, EpochMs } from '../../domain/meeting/fact.ts'
import { dayOf } from './datekey.ts'
import type { When } from './parse-when.ts'
import type { PartialDay } from './read-days.ts'

export type Span = { readonly startMs: EpochMs; readonly endMs: EpochMs | null; readonly allDay: boolean }

export type Around = {
  /** In which the page shows its times. */
  readonly zone: string
  /** The page leaves out the year of days that are near: it is taken from one of these, if from one alone. */
  readonly days: readonly Day[]
  /** Days on which the grid has the event. */
  readonly chipDays: readonly Day[]
  /** The start that its series gave the event. */
  readonly stampMs: EpochMs | null
}

/** The instants of a time in words; `null` where anything on the page speaks against it or leaves it open. */
export function resolveWhen(when: When, around: Around): Span | null {
  const [first, last] = resolveDays(when.days, around.days)
  if (first === undefined || last === undefined || last < first) return null
  const onGrid = around.chipDays
  if (onGrid.length > 0 && !onGrid.some((day) => first <= day && day <= last)) return null
  const [from, to] = when.clocks
  if (from === undefined) {
    const startMs = instantOf(first, 0, around)
    const endMs = instantOf(Temporal.PlainDate.from(last).add({ days: 1 }).toString(), 0, around)
    return startMs === null || endMs === null ? null : { startMs, endMs, allDay: true }
  }
  if (to === undefined && first !== last) return null
  const startMs = instantOf(first, from, around)
  const endMs = to === undefined ? null : instantOf(last, to, around)
  if (startMs === null || (to !== undefined && (endMs === null || endMs <= startMs))) return null
  return { startMs, endMs, allDay: false }
}

function resolveDays([first, last = first]: readonly PartialDay[], known: readonly Day[]): (Day | undefined)[] {
  if (first === undefined || last === undefined) return []
  const isOver = (one: PartialDay, other: PartialDay) => one.month * 32 + one.day > other.month * 32 + other.day
  const overNewYear = Number(isOver(first, last))
  const start = resolveDay(
    first.year === null && last.year !== null ? { ...first, year: last.year - overNewYear } : first,
    known,
  )
  if (first === last || start === undefined) return [start, start]
  const year = last.year ?? Number(start.slice(0, 4)) + overNewYear
  return [start, resolveDay({ ...last, year }, known)]
}

function resolveDay({ year, month, day, weekday }: PartialDay, known: readonly Day[]): Day | undefined {
  const years = year === null ? known.map((each) => Number(each.slice(0, 4))) : [year]
  const possible = new Set(
    years
      .map((each) => dayOf(each, month, day))
      .filter((each) => each !== null)
      .filter((each) => year !== null || known.includes(each))
      .filter((each) => weekday === null || Temporal.PlainDate.from(each).dayOfWeek === weekday),
  )
  return possible.size === 1 ? [...possible][0] : undefined
}

/** An hour that a change of clocks gives twice is left open, unless the series says which. */
function instantOf(day: Day, minutes: number, { zone, stampMs }: Around): EpochMs | null {
  const local = Temporal.PlainDate.from(day).toPlainDateTime({ hour: Math.floor(minutes / 60), minute: minutes % 60 })
  const [early, late] = (['earlier', 'later'] as const).map(
    (disambiguation) => local.toZonedDateTime(zone, { disambiguation }).epochMilliseconds,
  )
  if (early === undefined || early === late) return early ?? null
  return stampMs === early || stampMs === late ? stampMs : null
}
