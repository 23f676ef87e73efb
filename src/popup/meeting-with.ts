import type { Meeting } from '../domain/meeting/meeting.ts'

/** A meeting and whom it is with, as lists draw it. */
export type MeetingWith = {
  readonly meeting: Meeting
  readonly client: { readonly id: string; readonly name: string } | null
}
