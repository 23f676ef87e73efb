import type { Token } from './tokens-of.ts'

type Clock = { hour: number; minute: number; sure24: boolean; half: 'am' | 'pm' | null }
type Piece = Token | ({ readonly kind: 'time' } & Clock)

export type Told = { readonly clocks: readonly number[]; readonly rest: readonly Token[]; readonly allDay: boolean }

/** Takes the clocks out of a text, in minutes of the day. `null`: they leave something open, or there are too many. */
export function clocksOf(tokens: readonly Token[], to24: boolean): Told | null {
  const pieces = withBareHours(withHalves(tokens))
  const times = pieces?.filter((piece) => piece.kind === 'time')
  if (!pieces || !times || times.length > 2 || pieces.some(({ kind }) => kind === 'meridiem' || kind === 'hours'))
    return null
  const minutes = minutesOf(times, to24)
  if (minutes === null) return null
  const allDay = pieces.some(({ kind }) => kind === 'all-day')
  if (allDay && minutes.length > 0) return null
  return { clocks: minutes, rest: pieces.filter((piece) => piece.kind !== 'time'), allDay }
}

/** "9 am" and "午前9時": what says the half of the day stands behind its hour, else before it. */
function withHalves(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [...tokens]
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at]
    if (piece?.kind === 'clock') pieces[at] = { ...piece, kind: 'time', half: null }
    const half = piece?.kind === 'meridiem' ? piece.half : null
    if (half === null && piece?.kind !== 'hours') continue
    const before = timeOf(pieces[at - 1])
    const after = half === null ? null : timeOf(pieces[at + 1])
    const sure24 = half === null
    if (before?.half === null) pieces.splice(at - 1, 2, { ...before, half, sure24: before.sure24 || sure24 })
    else if (after) pieces.splice(at, 2, { ...after, half })
    if (before?.half === null) at -= 1
  }
  return pieces
}

/** "9 – 10am", and anything behind the divider: a number there is an hour. */
function withBareHours(pieces: readonly Piece[]): Piece[] {
  const divider = pieces.findIndex(({ kind }) => kind === 'divider')
  return pieces.map((piece, at) => {
    const beforeTime = pieces[at + 1]?.kind === 'to' && pieces[at + 2]?.kind === 'time'
    const isHour = piece.kind === 'number' && (beforeTime || (divider >= 0 && at > divider))
    return (isHour && timeOf(piece)) || piece
  })
}

function timeOf(piece: Piece | undefined): (Clock & { kind: 'time' }) | null {
  if (piece?.kind === 'time') return piece
  if (piece?.kind === 'clock') return { ...piece, kind: 'time', half: null }
  if (piece?.kind !== 'number' || piece.text.length > 2) return null
  return { kind: 'time', hour: piece.value, minute: 0, sure24: false, half: null }
}

/** Where the half of the day is said once it is meant for both, as long as that makes the end the later one. */
function minutesOf(times: readonly Clock[], to24: boolean): number[] | null {
  const said = times.map(({ half }) => half).find((half) => half !== null)
  const isSure = said !== undefined || to24 || times.some(({ sure24 }) => sure24)
  if (times.length > 0 && !isSure) return null
  const minutes = times.map(({ hour, minute, half }) => {
    const [most, inHalf] = said === undefined ? [23, hour] : [12, (hour % 12) + ((half ?? said) === 'pm' ? 12 : 0)]
    return hour > most || minute > 59 ? Number.NaN : inHalf * 60 + minute
  })
  const [start = 0, end = Infinity] = minutes
  const isShared = said !== undefined && times.some(({ half }) => half === null)
  return minutes.some(Number.isNaN) || (isShared && end <= start) ? null : minutes
}
