export type Guest = { readonly key: string; readonly name: string }

/** A call as everybody in it sees it. */
export type Room = {
  readonly title: string
  readonly guests: readonly Guest[]
  readonly knocking: readonly Guest[]
  /** `closed`: whoever comes has to be let in. */
  readonly door: 'open' | 'closed'
  readonly ended: boolean
  /** How often the person at the browser was put out. */
  readonly removed: number
  readonly presenting: boolean
}

export const EMPTY_ROOM: Room = {
  title: '',
  guests: [],
  knocking: [],
  door: 'open',
  ended: false,
  removed: 0,
  presenting: false,
}

/** The truth as the page saw it, by the browser's clock. */
export type LogEntry = {
  readonly what: 'i-joined' | 'i-left' | 'i-knocked' | 'guest-came' | 'guest-left' | 'guest-knocked'
  readonly of: string | null
  readonly code: string
  readonly atMs: number
}
