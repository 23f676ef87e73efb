import { t, type WordKey } from '../../ui/words.ts'

const FAULTS: Readonly<Record<string, WordKey>> = {
  'not-an-address': 'options_calendar_fault_not_an_address',
  'not-google': 'options_calendar_fault_not_an_address',
  'not-secret': 'options_calendar_fault_not_an_address',
  public: 'options_calendar_fault_public',
  'kept-already': 'options_calendar_fault_known',
  'not-found': 'options_calendar_fault_not_found',
  'too-many': 'options_calendar_fault_too_many',
  'not-a-calendar': 'options_calendar_fault_not_a_calendar',
  'rate-limited': 'options_calendar_fault_rate_limited',
  offline: 'options_calendar_fault_offline',
  timeout: 'options_calendar_fault_offline',
  'too-large': 'options_calendar_fault_too_large',
}

/** Why an address was not taken, or the last look at it failed. */
export const faultWords = (code: string): string => t(FAULTS[code] ?? 'options_calendar_fault_other')
