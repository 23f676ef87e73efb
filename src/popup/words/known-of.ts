import { deriveTimeLost } from '../../domain/judgment/time-lost.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import type { Surroundings } from '../../ledger/calendar/surroundings.ts'
import type { AboutMe } from '../../ui/own-words/about-me.ts'
import type { Choice } from '../../wording/choose-afterwards.ts'
import type { Known } from '../../wording/known.ts'
import type { ClientReading, JudgedMeeting } from '../client/read-client.ts'

/** The part of a client's record that words speak of. */
export type WordsReading = Pick<ClientReading, 'known' | 'terms' | 'decided' | 'standing' | 'horizon' | 'meetings'>

type Asked = {
  readonly reading: WordsReading
  /** The one that the words answer; `null`: they are about the whole. */
  readonly about: JudgedMeeting | null
  readonly surroundings: Surroundings
  readonly me: AboutMe
  /** The slot that is proposed; `null`: none. */
  readonly nextMs: EpochMs | null
  readonly now: EpochMs
}

/** Words about what is to come speak of the next meeting, all others of the last. */
const ABOUT_NEXT: readonly Choice[] = ['confirm-day-before', 'expectations']

export function knownOf(occasion: Choice, asked: Asked): Known {
  const { reading, about, surroundings, me, nextMs } = asked
  const { known, terms, decided } = reading
  const ofMeeting = ABOUT_NEXT.includes(occasion) ? nextMeeting(asked) : about ? lastMeeting(about, reading) : {}
  return {
    client: known.name,
    me: me.name || surroundings.myName,
    office: me.office,
    phone: me.phone,
    nextMs,
    noticeHours: terms.own.cancelNoticeHours,
    graceMinutes: terms.own.graceMinutes,
    wayBack: decided.offTheSchedule?.wayBack ?? null,
    ...counts(occasion, reading),
    ...ofMeeting,
  }
}

const linkOf = ({ code }: Meeting) => code && `https://meet.google.com/${code}`

/** Of the last 12 months; a thank-you counts the meetings in a row that went well. */
function counts(occasion: Choice, { standing: { tally, reason }, horizon, meetings }: WordsReading): Known {
  const sinceMs = horizon.since12MonthsMs
  if (occasion === 'thank-you') return { meetings: reason.code === 'clean-in-a-row' ? reason.meetings : null }
  const judged = meetings.flatMap(({ judged }) => (judged && judged.meeting.startMs >= sinceMs ? judged : []))
  return {
    offences: tally.offences,
    meetings: tally.meetings,
    sinceMs,
    lostMs: deriveTimeLost(judged.toReversed()).theirs.ms,
  }
}

function lastMeeting({ meeting, judged }: JudgedMeeting, { standing: { tally } }: WordsReading): Known {
  const { schedule, wait, ended, offence, person, timeLostMs, clientLateMs } = meeting
  const times = offence !== null && judged?.countsAs === 'offence' ? tally.byKind[offence] : 0
  return {
    person,
    link: linkOf(meeting),
    startMs: schedule?.startMs ?? meeting.beganMs,
    lengthMs: schedule && schedule.endMs !== null ? schedule.endMs - schedule.startMs : null,
    waitedMs: wait?.ms ?? timeLostMs,
    lateMs: clientLateMs,
    leaveAtMs: ended?.[1] ?? ended?.[0] ?? null,
    // Nobody is told the count of a first time.
    times: times > 1 ? times : null,
  }
}

function nextMeeting({ reading, surroundings, now }: Asked): Known {
  const planned = reading.meetings
    .map(({ meeting }) => meeting)
    .findLast(({ schedule, outcome }) => schedule !== null && schedule.startMs > now && outcome === null)
  const inLedgerMs = planned?.schedule?.startMs ?? Infinity
  const startMs = Math.min(inLedgerMs, surroundings.nextStartMs ?? Infinity)
  if (startMs === Infinity) return {}
  return { startMs, ...(planned && startMs === inLedgerMs ? { person: planned.person, link: linkOf(planned) } : {}) }
}
