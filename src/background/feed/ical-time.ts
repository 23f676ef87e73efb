import ICAL from 'ical.js'

/** A time on the wall for ical.js, which is told of no zone. */
export function toIcalTime(wallMs: number): ICAL.Time {
  const wall = new Date(wallMs)
  const fields = {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    isDate: false,
  }
  return new ICAL.Time(fields, ICAL.Timezone.localTimezone)
}

export const fromIcalTime = ({ year, month, day, hour, minute, second }: ICAL.Time): number =>
  Date.UTC(year, month - 1, day, hour, minute, second)
