import { formatDuration } from '../ui/formats.ts'
import { t, tn } from '../ui/words.ts'
import type { ClientLine } from './reading.ts'

/** `kept you waiting 2 of 3, 21 min`: always with the count, never as a percentage. */
export function keptWaiting(line: Pick<ClientLine, 'late' | 'meetings' | 'timeLostMs'>): string {
  const { late, meetings, timeLostMs } = line
  return late === 0 ? keptWaitingCount(line) : t('popup_kept_waiting', late, meetings, formatDuration(timeLostMs))
}

/** The same where the time already stands beside it. */
export function keptWaitingCount({ late, meetings }: Pick<ClientLine, 'late' | 'meetings'>): string {
  if (meetings === 0) return t('popup_no_record')
  return late === 0 ? tn('popup_never_waited', meetings, meetings) : t('popup_kept_waiting_count', late, meetings)
}
