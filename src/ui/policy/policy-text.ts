import type { Policy } from '../../domain/policy/policy.ts'
import { numberText, parseNumber } from '../typed-number.ts'
import { t } from '../words.ts'
import { LISTS, type ListField, NUMBERS, type NumberField } from './policy-fields.ts'

/** The policy as its form holds it: text, so that what was typed stays however wrong it is. */
export type PolicyText = {
  readonly [K in NumberField['key'] | ListField['key'] | 'ratePerHour' | 'rateCurrency']: string
} & { readonly goodwill: boolean }

export type PolicyField = keyof PolicyText

export type PolicyFault = {
  readonly field: PolicyField
  readonly fault:
    | 'not-a-number'
    | 'out-of-range'
    | 'grace-below-on-time'
    | 'very-late-below-grace'
    | 'list'
    | 'rate'
    | 'currency'
  readonly least?: number
  readonly most?: number
}

type Parsed =
  | { readonly ok: true; readonly policy: Policy }
  | { readonly ok: false; readonly faults: readonly PolicyFault[] }

export function policyText(policy: Policy): PolicyText {
  const numbers = NUMBERS.map(({ key }) => [key, numberText(policy[key])] as const)
  const lists = LISTS.map(({ key }) => [key, listText(policy[key])] as const)
  return {
    ...(Object.fromEntries([...numbers, ...lists]) as Pick<PolicyText, NumberField['key'] | ListField['key']>),
    goodwill: policy.goodwill,
    ratePerHour: policy.rate ? numberText(policy.rate.perHour) : '',
    rateCurrency: policy.rate?.currency ?? '',
  }
}

export function parsePolicy(text: PolicyText): Parsed {
  const faults: PolicyFault[] = []
  const numbers = NUMBERS.map((field) => {
    const value = parseNumber(text[field.key])
    if (value === null) faults.push({ field: field.key, fault: 'not-a-number' })
    else if (value < field.least || value > field.most) {
      faults.push({ field: field.key, fault: 'out-of-range', least: field.least, most: field.most })
    }
    return [field.key, value ?? 0] as const
  })
  const lists = LISTS.map((field) => {
    const value = parseList(text[field.key], field)
    if (!value) faults.push({ field: field.key, fault: 'list' })
    return [field.key, value ?? []] as const
  })
  const rate = parseRate(text, faults)
  const policy = { ...Object.fromEntries([...numbers, ...lists]), goodwill: text.goodwill, rate } as unknown as Policy
  if (faults.length === 0) faults.push(...contradictions(policy))
  return faults.length === 0 ? { ok: true, policy } : { ok: false, faults }
}

function contradictions({ onTimeMinutes, graceMinutes, veryLateMinutes }: Policy): PolicyFault[] {
  if (graceMinutes < onTimeMinutes) return [{ field: 'graceMinutes', fault: 'grace-below-on-time' }]
  if (veryLateMinutes < graceMinutes) return [{ field: 'veryLateMinutes', fault: 'very-late-below-grace' }]
  return []
}

/** With points: between numbers a comma separates them. */
const listText = (values: readonly number[]): string =>
  values.map(String).reduce((all, next) => t('ui_pair', all, next))

function parseList(text: string, { order, count }: ListField): number[] | null {
  const values = text
    .split(/[\s,\u060C\u3001\uFF0C;/]+/)
    .filter((part) => part !== '')
    .map(parseNumber)
  const known = values.filter((value) => value !== null)
  if (known.length !== values.length || known.some((value) => value > 240)) return null
  if (count === null ? known.length < 1 || known.length > 6 : known.length !== count) return null
  const sorted = [...new Set(known)].toSorted((a, b) => (order === 'rising' ? a - b : b - a))
  return sorted.length === known.length ? sorted : null
}

function parseRate({ ratePerHour, rateCurrency }: PolicyText, faults: PolicyFault[]): Policy['rate'] {
  if (ratePerHour.trim() === '') return null
  const perHour = parseNumber(ratePerHour)
  const currency = rateCurrency.trim().toUpperCase()
  if (perHour === null || perHour > 1_000_000) faults.push({ field: 'ratePerHour', fault: 'rate' })
  if (!Intl.supportedValuesOf('currency').includes(currency)) faults.push({ field: 'rateCurrency', fault: 'currency' })
  return { perHour: perHour ?? 0, currency }
}
