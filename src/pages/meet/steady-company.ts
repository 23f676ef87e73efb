import type { EpochMs } from '../../domain/meeting/fact.ts'
import { createHeld } from './held.ts'
import { createRoster, type Since } from './roster.ts'
import type { Company, Person, Sighting } from './sighting.ts'

/** Who is there is believed at once, who is not only after a while: layouts and reconnects drop tiles for seconds. */
const HOLD_MS: Readonly<Record<Company, number>> = { others: 0, alone: 5_000, 'only-me': 5_000, unsure: 10_000 }
const UNSEEN_HOLD_MS = 8_000

export type Believed = {
  readonly company: Company
  readonly participants: readonly Person[]
  readonly unseen: number
}

/** What has become certain about the company, with the time of the first look that said so. */
export type Turn = Since & { readonly believed: Believed }

export function createSteadyCompany() {
  const runs = createHeld<Company>()
  const unseenRuns = createHeld<number>()
  const roster = createRoster()
  let company: Company = 'unsure'
  let unseen = 0
  let sureMs: EpochMs | null = null
  let wasSure = true
  let pending = false
  let turns: Turn[] = []

  const believed = (): Believed => ({ company, participants: roster.list(), unseen })
  const turn = ({ sinceMs, beforeMs }: Since) => turns.push({ believed: believed(), sinceMs, beforeMs })

  function lookAround(raw: Sighting, run: Since & { value: Company }, atMs: EpochMs, beforeMs: EpochMs | null) {
    const turned = run.value !== company && atMs - run.sinceMs >= HOLD_MS[run.value]
    pending = run.value !== company && !turned
    if (turned) company = run.value
    if (run.value === 'others') {
      roster.welcome(raw.participants)
      const departure = turned ? null : roster.dismiss(raw, atMs, beforeMs)
      if (departure !== null) turn(departure)
    } else if (turned) {
      unseen = 0
      if (company !== 'unsure') roster.replace(raw.participants)
    }
    if (turned) turn(run)
    if (run.value === 'others') countUnseen(raw, atMs, beforeMs)
    pending ||= roster.waits(atMs)
  }

  /** The count on the chip runs ahead of the tiles. */
  function countUnseen(raw: Sighting, atMs: EpochMs, beforeMs: EpochMs | null) {
    const named = roster.count()
    const beyond = raw.devices === null ? Number(named === 0) : Math.max(0, raw.devices - 1 - named)
    const run = unseenRuns.look(beyond, atMs, beforeMs)
    const more = beyond > unseen
    if (more && atMs - run.sinceMs < UNSEEN_HOLD_MS) {
      pending = true
      return
    }
    unseen = beyond
    if (more) turn(run)
  }

  return {
    believed,
    isPending: () => pending,
    /** `inCall`: my being in the call is itself believed; before that looks are remembered, nothing is said. */
    look(raw: Sighting, inCall: boolean, atMs: EpochMs, beforeMs: EpochMs | null): readonly Turn[] {
      turns = []
      const run = runs.look(raw.state === 'in-call' ? raw.company : 'unsure', atMs, wasSure ? beforeMs : sureMs)
      wasSure = run.value !== 'unsure'
      if (wasSure) sureMs = atMs
      if (inCall) lookAround(raw, run, atMs, beforeMs)
      return turns
    },
    /** A new presence in a call begins or an old one is over; what was just looked at still counts. */
    clear() {
      company = 'unsure'
      unseen = 0
      pending = false
      roster.replace([])
      unseenRuns.forget()
    },
    forget() {
      this.clear()
      runs.forget()
      sureMs = null
      wasSure = true
    },
  }
}
