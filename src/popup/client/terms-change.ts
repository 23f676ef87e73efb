import type { Policy } from '../../domain/policy/policy.ts'
import { type PolicyFault, type PolicyText, parsePolicy, policyText } from '../../ui/policy/policy-text.ts'

/** What can be agreed with one client. */
export const TERMS = ['graceMinutes', 'veryLateMinutes', 'cancelNoticeHours', 'rate', 'goodwill'] as const

type Change =
  | { readonly ok: true; readonly change: Partial<Policy> }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] }

const differ = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b)

/** Only what is new becomes part of it: what was never touched goes on following the general policy. */
export function parseTermsChange(text: PolicyText, inForce: Policy): Change {
  const parsed = parsePolicy({ ...policyText(inForce), ...text })
  if (!parsed.ok) return parsed
  const changed = TERMS.filter((key) => differ(parsed.policy[key], inForce[key]))
  return { ok: true, change: Object.fromEntries(changed.map((key) => [key, parsed.policy[key]])) }
}

/** Whether a client's terms differ from everybody's. */
export const hasOwnTerms = (own: Policy, general: Policy): boolean =>
  TERMS.some((key) => differ(own[key], general[key]))
