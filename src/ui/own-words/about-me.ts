import type { WorkingHours } from '../../wording/propose-slot.ts'

/** What the words say of the user; `''`: not said. */
export type AboutMe = {
  readonly name: string
  readonly phone: string
  readonly office: string
  /** When a new slot may be proposed. */
  readonly hours: WorkingHours
}

export const NOTHING_SAID: AboutMe = {
  name: '',
  phone: '',
  office: '',
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' },
}

export const WEEK_DAYS = [1, 2, 3, 4, 5, 6, 7] as const

/** What was kept; what has another form is as if it had never been said. */
export function readAboutMe(kept: unknown): AboutMe {
  if (!isRecord(kept)) return NOTHING_SAID
  const hours = isRecord(kept['hours']) ? kept['hours'] : {}
  const { days } = hours
  return {
    name: textOf(kept['name']),
    phone: textOf(kept['phone']),
    office: textOf(kept['office']),
    hours: {
      days: Array.isArray(days) ? WEEK_DAYS.filter((day) => days.includes(day)) : NOTHING_SAID.hours.days,
      from: timeOf(hours['from']) ?? NOTHING_SAID.hours.from,
      to: timeOf(hours['to']) ?? NOTHING_SAID.hours.to,
    },
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const textOf = (value: unknown) => (typeof value === 'string' ? value : '')
const timeOf = (value: unknown) =>
  typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value) ? value : null
