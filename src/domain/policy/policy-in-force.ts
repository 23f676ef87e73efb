import { byRecording, ofKind } from '../meeting/effective.ts'
import type { EpochMs, Fact } from '../meeting/fact.ts'
import { DEFAULT_POLICY, type Policy } from './policy.ts'

/** The subject id of the policy that holds for everybody. */
export const MY_POLICY = 'mine'

/**
 * The policy as it stood at `atMs`: the defaults, then what was set for everybody, then for this client.
 * What is set later never rewrites the past.
 */
export function policyInForce(standing: readonly Fact[], clientId: string | null, atMs: EpochMs): Policy {
  const inForce = ofKind(standing, 'policy-set')
    .filter((fact) => (fact.happenedAt[1] ?? fact.happenedAt[0] ?? 0) <= atMs)
    .toSorted((a, b) => (a.happenedAt[1] ?? 0) - (b.happenedAt[1] ?? 0) || byRecording(a, b))
  const of = (id: string | null) => inForce.filter((fact) => fact.subject.id === id).map((fact) => fact.policy)
  return Object.assign({}, DEFAULT_POLICY, ...of(MY_POLICY), ...of(clientId)) as Policy
}
