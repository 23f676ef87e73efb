import type { EpochMs, WayBack } from '../domain/meeting/fact.ts'

/** What is known when words are asked for. Left out or `null`: not known. */
export type Known = {
  readonly client?: string | null
  readonly person?: string | null
  readonly me?: string | null
  readonly office?: string | null
  readonly phone?: string | null
  readonly link?: string | null
  readonly waitedMs?: number | null
  readonly lateMs?: number | null
  readonly leftMs?: number | null
  readonly lengthMs?: number | null
  readonly leaveAtMs?: EpochMs | null
  /** The scheduled start, which is the day too. */
  readonly startMs?: EpochMs | null
  /** The start of the slot that is proposed. */
  readonly nextMs?: EpochMs | null
  readonly noticeHours?: number | null
  readonly graceMinutes?: number | null
  /** How often the same happened, this time included. */
  readonly times?: number | null
  readonly offences?: number | null
  readonly meetings?: number | null
  readonly sinceMs?: EpochMs | null
  readonly lostMs?: number | null
  readonly wayBack?: readonly WayBack[] | null
}
