import '../../../tests/overlay/fake-browser.ts'
import { describe, expect, it } from 'vitest'
import { DEFAULT_POLICY } from '../../domain/policy/policy.ts'
import { type PolicyText, policyText } from '../../ui/policy/policy-text.ts'
import { hasOwnTerms, parseTermsChange } from './terms-change.ts'

const own = { ...DEFAULT_POLICY, graceMinutes: 8 }
const change = (typed: Partial<PolicyText>) => parseTermsChange({ ...policyText(own), ...typed }, own)

describe('terms of one client', () => {
  it('change by what was typed anew and by nothing else', () => {
    expect(change({})).toEqual({ ok: true, change: {} })
    expect(change({ cancelNoticeHours: '48' })).toEqual({ ok: true, change: { cancelNoticeHours: 48 } })
    expect(change({ ratePerHour: '120', rateCurrency: 'eur', goodwill: false })).toEqual({
      ok: true,
      change: { rate: { perHour: 120, currency: 'EUR' }, goodwill: false },
    })
  })

  it('can give up a rate', () => {
    const priced = { ...own, rate: { perHour: 90, currency: 'EUR' } }
    expect(parseTermsChange({ ...policyText(priced), ratePerHour: '' }, priced)).toEqual({
      ok: true,
      change: { rate: null },
    })
  })

  it('are refused where they contradict what stays', () => {
    expect(change({ graceMinutes: '20' })).toMatchObject({ ok: false, faults: [{ field: 'veryLateMinutes' }] })
  })

  it('are their own where they differ in what can be agreed', () => {
    expect(hasOwnTerms(own, DEFAULT_POLICY)).toBe(true)
    expect(hasOwnTerms({ ...DEFAULT_POLICY, bufferMinutes: 9 }, DEFAULT_POLICY)).toBe(false)
  })
})
