import { formatNumber } from '../formats.ts'
import { t, type WordKey } from '../words.ts'
import type { PolicyFault } from './policy-text.ts'

const FAULTS = {
  'not-a-number': 'options_fault_number',
  'out-of-range': 'options_fault_range',
  'grace-below-on-time': 'options_fault_grace',
  'very-late-below-grace': 'options_fault_very_late',
  list: 'options_fault_list',
  rate: 'options_fault_rate',
  currency: 'options_fault_currency',
} as const satisfies Record<PolicyFault['fault'], WordKey>

export const policyFaultWords = ({ fault, least = 0, most = 0 }: PolicyFault): string =>
  t(FAULTS[fault], formatNumber(least), formatNumber(most))
