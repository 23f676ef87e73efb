import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { AnchorName } from './anchors.ts'

export type CallState = 'landing' | 'green-room' | 'knocking' | 'in-call' | 'ended' | 'unknown'

/** `only-me`: further devices are there, and all of them carry my own name. */
export type Company = 'alone' | 'others' | 'only-me' | 'unsure'

/** Somebody else's device. `name` is empty until the page shows one. */
export type Person = { readonly key: string; readonly name: string }

/** What one look at a Meet page says. */
export type Sighting = {
  readonly state: CallState
  /** How a call ended, where something other than words says so. */
  readonly ending?: 'left' | 'page-closed'
  readonly code: string | null
  /** `null`: none, or the page repeats the code. */
  readonly title: string | null
  readonly company: Company
  readonly myName: string | null
  /** Others only, one per device. */
  readonly participants: readonly Person[]
  /** Devices the page counts, mine included; `null`: it does not say. */
  readonly devices: number | null
  /** Others who are counted without being in `participants`, at least. Only known to who watches; else 0. */
  readonly unseen: number
  readonly iPresent: boolean
  /** Others who ask to be let in; the page shows them only while its panel is open. */
  readonly knocking: readonly Person[]
  /** Independent anchors that agree on `state`. */
  readonly signals: number
  /** Independent anchors that agree on `company`; 0 when unsure. */
  readonly companySignals: number
  /** The page was looked at until then and did not say this yet. Only known to who watches. */
  readonly unchangedUntilMs?: EpochMs
  readonly health: Readonly<Record<AnchorName, boolean>>
}
