import { formatNumber } from '../../ui/formats.ts'
import { t, type WordKey } from '../../ui/words.ts'
import { type EntryFault, LONGEST_NAME, LONGEST_NOTE } from './meeting-entry.ts'

const FAULTS = {
  'client-missing': 'popup_fault_client',
  'client-too-long': 'popup_fault_client_long',
  'date-missing': 'popup_fault_date',
  'date-too-far': 'popup_fault_date_far',
  'start-missing': 'popup_fault_start',
  'end-too-far': 'popup_fault_end',
  'their-arrival-missing': 'popup_fault_their_arrival',
  'left-before-i-arrived': 'popup_fault_left_early',
  'time-cleared': 'popup_fault_cleared',
  'half-typed': 'popup_fault_half',
  'note-too-long': 'popup_fault_note',
} as const satisfies Record<EntryFault['fault'], WordKey>

const LIMITS: Partial<Record<EntryFault['fault'], number>> = {
  'client-too-long': LONGEST_NAME,
  'note-too-long': LONGEST_NOTE,
}

export const faultWords = (fault: EntryFault['fault']): string => t(FAULTS[fault], formatNumber(LIMITS[fault] ?? 0))
