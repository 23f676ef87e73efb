import { signal } from '@preact/signals'
import type { Circle } from '../domain/clients/circle.ts'
import type { EpochMs, FactBody, FactDraft, Subject } from '../domain/meeting/fact.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { MY_POLICY } from '../domain/policy/policy-in-force.ts'
import type { Ask, Reply, Result, Verb } from '../messages/protocol.ts'

export type Section =
  | 'policy'
  | 'calendar'
  | 'people'
  | 'words'
  | 'expectations'
  | 'projects'
  | 'invoices'
  | 'data'
  | 'erase'

/** What came of the last thing done in a section. */
export type Report = {
  readonly section: Section
  readonly sentence: string
  readonly good: boolean
  /** What was said by it, and can be taken back. */
  readonly undo?: readonly Said[]
}

export type Said = Pick<FactDraft, 'id' | 'subject'>

export type Door = {
  readonly ask: <V extends Verb>(verb: V, ask: Ask<V>) => Promise<Result<Reply<V>>>
  readonly now: () => EpochMs
  readonly newId: () => string
}

/** Few enough that a step of a long way is short. */
const MOST_AT_ONCE = 250

export type Options = ReturnType<typeof createOptions>

export function createOptions(door: Door) {
  const report = signal<Report | null>(null)
  const busy = signal(false)

  const say = (subject: Subject, body: FactBody): FactDraft => ({
    id: door.newId(),
    subject,
    happenedAt: [door.now(), door.now()],
    source: { via: 'hand' },
    certainty: 'manual',
    ...body,
  })

  /** In force from now on: what is settled keeps the policy that it was held under. */
  const mine = (body: Extract<FactBody, { kind: 'policy-set' | 'circle-set' }>): FactDraft =>
    say({ kind: 'policy', id: MY_POLICY }, body)

  /** How many were kept: all, or those before the first that could not be. `onKept` hears how far it has come. */
  const tellAll = async (facts: readonly FactDraft[], onKept: (count: number) => void): Promise<number> => {
    for (let at = 0; at < facts.length; at += MOST_AT_ONCE) {
      const batch = facts.slice(at, at + MOST_AT_ONCE)
      if (!(await door.ask('facts/append', { facts: batch })).ok) return at
      onKept(at + batch.length)
    }
    return facts.length
  }

  /** Whether they were kept. */
  const tell = async (facts: readonly FactDraft[], onKept: (count: number) => void = () => undefined) =>
    (await tellAll(facts, onKept)) === facts.length

  return {
    door,
    report,
    busy,
    say,
    tell,
    tellAll,
    takeBack: (said: readonly Said[], onKept?: (count: number) => void) =>
      tell(
        said.map(({ id, subject }) => say(subject, { kind: 'retracts', fact: id })),
        onKept,
      ),
    savePolicy: (policy: Policy) => tell([mine({ kind: 'policy-set', policy })]),
    saveCircle: (circle: Circle) => tell([mine({ kind: 'circle-set', circle })]),
    /** Runs one thing at a time and keeps what it says on screen. */
    run: async (section: Section, act: () => Promise<Omit<Report, 'section'> | null>) => {
      if (busy.value) return
      busy.value = true
      report.value = null
      const came = await act().finally(() => {
        busy.value = false
      })
      report.value = came && { section, ...came }
    },
  }
}
