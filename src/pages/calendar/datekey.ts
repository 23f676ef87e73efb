import type { Day } from '../../domain/meeting/fact.ts'

/** The day in an attribute such as `data-datekey`: `(year - 1970) << 9 | month << 5 | day`; `null`: no such day. */
export function parseDatekey(text: string | null): Day | null {
  if (text === null || !/^\d{3,6}$/.test(text)) return null
  const key = Number(text)
  return dayOf((key >> 9) + 1970, (key >> 5) & 15, key & 31)
}

/** The day in an attribute such as `data-date`: `20261124`. */
export function parseCompactDay(text: string | null): Day | null {
  const [, year, month, day] = text?.match(/^(\d{4})(\d{2})(\d{2})$/) ?? []
  return dayOf(Number(year), Number(month), Number(day))
}

export function dayOf(year: number, month: number, day: number): Day | null {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' }).toString()
  } catch {
    return null
  }
}
