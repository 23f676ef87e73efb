import type { MeetingEntry } from './meeting-entry.ts'

/** A form left open when the popup closed: a click beside the popup closes it, and that must not cost what was typed. */
export type Draft = {
  readonly meeting: string | null
  readonly client: string
  readonly entry: MeetingEntry
  /** Of the facts it will become, so that saving it again repeats and never doubles. */
  readonly ids: Readonly<Record<string, string>>
}

/** Where a draft outlives the popup; it is gone when the browser closes. */
export type DraftShelf = {
  readonly read: () => Promise<Draft | null>
  readonly keep: (draft: Draft | null) => Promise<void>
}
