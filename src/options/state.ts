import { signal } from '@preact/signals'
import type { Circle } from '../domain/clients/circle.ts'
import type { EpochMs, FactBody, FactDraft } from '../domain/meeting/fact.ts'
import type { Policy } from '../domain/policy/policy.ts'
import { MY_POLICY } from '../domain/policy/policy-in-force.ts'
import type { Ask, Reply, Result, Verb } from '../messages/protocol.ts'

export type Section = 'policy' | 'people' | 'data' | 'erase'

/** What came of the last thing done in a section. */
export type Report = { readonly section: Section; readonly sentence: string; readonly good: boolean }

export type Door = {
  readonly ask: <V extends Verb>(verb: V, ask: Ask<V>) => Promise<Result<Reply<V>>>
  readonly now: () => EpochMs
  readonly newId: () => string
}

export type Options = ReturnType<typeof createOptions>

export function createOptions(door: Door) {
  const report = signal<Report | null>(null)
  const busy = signal(false)

  /** In force from now on: what is settled keeps the policy that it was held under. */
  const mine = (body: Extract<FactBody, { kind: 'policy-set' | 'circle-set' }>): FactDraft => ({
    id: door.newId(),
    subject: { kind: 'policy', id: MY_POLICY },
    happenedAt: [door.now(), door.now()],
    source: { via: 'hand' },
    certainty: 'manual',
    ...body,
  })

  const append = async (fact: FactDraft) => (await door.ask('facts/append', { facts: [fact] })).ok

  return {
    door,
    report,
    busy,
    savePolicy: (policy: Policy) => append(mine({ kind: 'policy-set', policy })),
    saveCircle: (circle: Circle) => append(mine({ kind: 'circle-set', circle })),
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
