import type { AboutMe } from '../../ui/own-words/about-me.ts'
import { t } from '../../ui/words.ts'
import type { Known } from '../../wording/known.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

/** A client and a meeting that nobody had, for a text to be seen filled in. `startMs`: of the meeting. */
export const exampleKnown = (me: AboutMe, startMs: number): Known => ({
  client: t('words_example_client'),
  person: t('words_example_person'),
  me: me.name || t('words_example_me'),
  office: me.office || t('words_example_office'),
  phone: me.phone || '+1 555 0100',
  link: 'https://meet.google.com/abc-defg-hij',
  waitedMs: 12 * MINUTE,
  lateMs: 12 * MINUTE,
  leftMs: 18 * MINUTE,
  lengthMs: 30 * MINUTE,
  leaveAtMs: startMs + 30 * MINUTE,
  startMs,
  nextMs: startMs + 2 * DAY,
  noticeHours: 24,
  graceMinutes: 5,
  times: 3,
  offences: 4,
  meetings: 12,
  sinceMs: startMs - 365 * DAY,
  lostMs: 81 * MINUTE,
  wayBack: ['prepay'],
})
