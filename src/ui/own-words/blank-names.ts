import type { Blank } from '../../wording/blanks.ts'
import type { WordKey } from '../words.ts'

/** What stands in each blank. */
export const BLANK_NAMES = {
  client: 'words_blank_client',
  person: 'words_blank_person',
  me: 'words_blank_me',
  office: 'words_blank_office',
  phone: 'words_blank_phone',
  link: 'words_blank_link',
  waited: 'words_blank_waited',
  late: 'words_blank_late',
  left: 'words_blank_left',
  length: 'words_blank_length',
  leave: 'words_blank_leave',
  next: 'words_blank_next',
  start: 'words_blank_start',
  date: 'words_blank_date',
  notice: 'words_blank_notice',
  grace: 'words_blank_grace',
  times: 'words_blank_times',
  count: 'words_blank_count',
  meetings: 'words_blank_meetings',
  since: 'words_blank_since',
  lost: 'words_blank_lost',
  way: 'words_blank_way',
} as const satisfies Record<Blank, WordKey>
