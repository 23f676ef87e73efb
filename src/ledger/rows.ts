import type { Client } from '../domain/clients/identity.ts'
import type { Decided } from '../domain/judgment/decided.ts'
import type { Entry } from '../domain/judgment/entry.ts'
import type { ClientRecord } from '../domain/judgment/record.ts'
import type { EpochMs, Fact } from '../domain/meeting/fact.ts'
import type { Meeting } from '../domain/meeting/meeting.ts'

export type FactRow = {
  readonly id: string
  readonly about: string
  readonly links: readonly string[]
  readonly fact: Fact
}

/** A meeting as its facts settle. Keys that are absent keep the row out of that index. */
export type MeetingRow = {
  readonly id: string
  readonly meeting: Meeting
  /** When it began. */
  readonly atMs: EpochMs
  /** Further local ids that stand for it. */
  readonly also?: readonly string[]
  readonly client?: string
  readonly code?: string
  readonly running?: 1
  /** Over, and something is to be answered; the same as `atMs`. */
  readonly askMs?: EpochMs
}

/** A client's name, totals and dates: all that a list of clients needs, their standing included. */
export type ClientRow = ClientRecord & {
  readonly id: string
  readonly known: Client
  readonly decided: Decided
  readonly folded: string
  /** The name's words, folded, for finding by how one begins. */
  readonly words: readonly string[]
  /** Folded names of their people. */
  readonly people: readonly string[]
  /** Their email addresses and domains, in lower case. */
  readonly addresses: readonly string[]
}

/** What each of a client's meetings means for judging them, earliest first. */
export type AccountRow = { readonly client: string; readonly entries: readonly Entry[] }

/** The last sign of life of one tab in one call. */
export type VisitRow = {
  readonly visit: string
  readonly meeting: string
  readonly aliveMs: EpochMs
  readonly aloneSinceMs: EpochMs | null
  /** Nothing was heard for so long that the ledger has said so. */
  readonly silent: 0 | 1
}

export type MetaRow = { readonly key: string; readonly value: unknown }
