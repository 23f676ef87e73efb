import type { Meeting } from '../domain/meeting/meeting.ts'
import type { AboutMe } from '../ui/own-words/about-me.ts'
import type { Known } from '../wording/known.ts'
import type { View } from './view.ts'

type ViewOfWords = Pick<View, 'brief' | 'reading' | 'reach'>

/** What the words may speak of at this moment. */
export function knownNow({ brief, reading: { clock }, reach }: ViewOfWords, me: AboutMe): Known {
  const { meeting, client, circle, hardStop } = brief
  const { schedule, person, code, wait, clientLateMs } = meeting
  const plannedEndMs = schedule?.endMs ?? hardStop?.atMs ?? null
  return {
    client: client?.name ?? null,
    person,
    me: me.name || (circle.myNames[0] ?? null),
    office: me.office,
    phone: me.phone,
    link: code && `https://meet.google.com/${code}`,
    waitedMs: clock.phase === 'waiting' ? clock.elapsedMs : (wait?.ms ?? null),
    lateMs: clientLateMs,
    leftMs: clock.phase === 'together' || clock.phase === 'apart' ? clock.leftMs : null,
    lengthMs: schedule && plannedEndMs !== null ? plannedEndMs - schedule.startMs : null,
    leaveAtMs: hardStop && Math.min(hardStop.atMs, leftAtMs(meeting)),
    startMs: schedule?.startMs ?? null,
    nextMs: reach?.slot?.startMs ?? null,
  }
}

/** Whoever left before the time left then; whoever stayed longer had planned to leave in time. */
const leftAtMs = ({ ended }: Meeting) => ended?.[1] ?? ended?.[0] ?? Infinity
