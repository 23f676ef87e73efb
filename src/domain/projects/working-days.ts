import type { Day } from '../meeting/fact.ts'

export type WorkingWeek = {
  /** ISO 8601 week days that are not worked: Monday is 1. At least one day of the week is worked. */
  readonly weekend: readonly number[]
  readonly daysOff: readonly Day[]
}

export type WorkingDays = {
  isWorked(day: Day): boolean
  /** How many days are worked up to and with this one, from a fixed day long ago; negative before it. */
  countTo(day: Day): number
  /** The day that is worked as that one of the count. */
  at(count: number): Day
}

const MONDAY = Temporal.PlainDate.from('1970-01-05')
const WEEK = 7

const toNumber = (day: Day): number => MONDAY.until(day, { largestUnit: 'days' }).days
const toDay = (number: number): Day => MONDAY.add({ days: number }).toString()
const weekDay = (number: number): number => ((number % WEEK) + WEEK) % WEEK

/** Counts in weeks, so that neither a long plan nor a long list of days off is walked through day by day. */
export function workingDays({ weekend, daysOff }: WorkingWeek): WorkingDays {
  const worked = [1, 2, 3, 4, 5, 6, 7].filter((day) => !weekend.includes(day)).map((day) => day - 1)
  const off = [...new Set(daysOff.map(toNumber))]
    .filter((number) => worked.includes(weekDay(number)))
    .toSorted((a, b) => a - b)

  const count = (number: number): number => {
    const thisWeek = worked.filter((day) => day <= weekDay(number)).length
    return (
      Math.floor(number / WEEK) * worked.length + thisWeek - firstIndex(off.length, (at) => (off[at] ?? 0) > number)
    )
  }
  return {
    isWorked: (day) => {
      const number = toNumber(day)
      return worked.includes(weekDay(number)) && !off.includes(number)
    },
    countTo: (day) => count(toNumber(day)),
    at: (wanted) => {
      const earliest = Math.floor((wanted - 1) / worked.length) * WEEK
      // Each day off costs at most a week, where one day of a week is worked.
      const span = WEEK * (off.length + 2)
      return toDay(earliest + firstIndex(span, (days) => count(earliest + days) >= wanted))
    },
  }
}

/** The first index of `length` at which it holds; from there on it holds always. `length`: nowhere. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
