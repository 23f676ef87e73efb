/** Clocks and days as text, `2026-11-24T10:00`; they are counted as if they were UTC. */
export const msOf = (text) => Date.parse(text.length === 10 ? `${text}T00:00Z` : `${text}Z`)
export const dayOf = (text) => text.slice(0, 10)
export const isAllDay = ({ start }) => start.length === 10
export const minutesOf = (text) => Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16))
export const textOf = (ms) => new Date(ms).toISOString().slice(0, 16)
export const addDays = (day, count) => dayOf(textOf(msOf(day) + count * 86_400_000))

export const keyOf = (day) => {
  const [year, month, ofMonth] = day.split('-').map(Number)
  return String(((year - 1970) << 9) | (month << 5) | ofMonth)
}
export const mondayOf = (day) => addDays(day, -((new Date(msOf(day)).getUTCDay() + 6) % 7))
export const daysFrom = (day, count) => Array.from({ length: count }, (_, index) => addDays(day, index))
export const touches = (event, day) => dayOf(event.start) <= day && day <= dayOf(event.end)

/** The id in the page: base64 without padding. */
export function idOf({ eventId, calendarId }, email) {
  const bytes = new TextEncoder().encode(`${eventId} ${calendarId ?? email}`)
  return btoa(String.fromCodePoint(...bytes)).replace(/=+$/, '')
}
