import '../../../tests/overlay/fake-browser.ts'
import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../domain/policy/policy.ts'
import { type PolicyText, parsePolicy, policyText } from './policy-text.ts'

const parse = (given: Partial<PolicyText>) => parsePolicy({ ...policyText(DEFAULT_POLICY), ...given })
const faults = (given: Partial<PolicyText>) => {
  const parsed = parse(given)
  return parsed.ok ? [] : parsed.faults.map(({ field, fault }) => `${field}: ${fault}`)
}

describe('the policy form', () => {
  it('gives back the policy that it shows', () => {
    expect(parsePolicy(policyText(DEFAULT_POLICY))).toEqual({ ok: true, policy: DEFAULT_POLICY })
    const priced = { ...DEFAULT_POLICY, rate: { perHour: 120.5, currency: 'EUR' } }
    expect(parsePolicy(policyText(priced))).toEqual({ ok: true, policy: priced })
  })

  it('takes a decimal comma and a currency in small letters', () => {
    expect(parse({ graceMinutes: '7,5', ratePerHour: '90', rateCurrency: 'usd' })).toMatchObject({
      policy: { graceMinutes: 7.5, rate: { perHour: 90, currency: 'USD' } },
    })
  })

  it('puts warnings and steps in order', () => {
    expect(parse({ endWarningMinutes: '0 5 10', ladderMinutes: '15, 10, 5, 2' })).toMatchObject({
      policy: { endWarningMinutes: [10, 5, 0], ladderMinutes: [2, 5, 10, 15] },
    })
  })

  it('shows time only where no rate is given', () => {
    expect(parse({ ratePerHour: ' ', rateCurrency: 'nonsense' })).toMatchObject({ policy: { rate: null } })
  })

  it.each<[string, Partial<PolicyText>, string]>([
    ['a word', { bufferMinutes: 'five' }, 'bufferMinutes: not-a-number'],
    ['a negative', { bufferMinutes: '-5' }, 'bufferMinutes: not-a-number'],
    ['a week of buffer', { bufferMinutes: '10080' }, 'bufferMinutes: out-of-range'],
    ['grace below on time', { graceMinutes: '1' }, 'graceMinutes: grace-below-on-time'],
    ['very late below grace', { veryLateMinutes: '4' }, 'veryLateMinutes: very-late-below-grace'],
    ['a warning twice', { endWarningMinutes: '5, 5, 0' }, 'endWarningMinutes: list'],
    ['a ladder of three steps', { ladderMinutes: '2, 5, 10' }, 'ladderMinutes: list'],
    ['a currency that is none', { ratePerHour: '90', rateCurrency: 'XQQ' }, 'rateCurrency: currency'],
  ])('refuses %s', (_, given, fault) => {
    expect(faults(given)).toEqual([fault])
  })

  it('names every field that is wrong at once', () => {
    expect(faults({ bufferMinutes: '', usualLengthMinutes: 'x', ladderMinutes: '' })).toHaveLength(3)
  })
})
