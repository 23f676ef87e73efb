import type { EpochMs } from '../../domain/meeting/fact.ts'
import { type Choice, chooseAfterwards, occasionOfNext } from '../../wording/choose-afterwards.ts'
import type { ClientReading, JudgedMeeting } from '../client/read-client.ts'

const RECENT_MS = 14 * 24 * 60 * 60_000

type Standing = Pick<ClientReading, 'standing' | 'nextStep'>

/** What there are words for after this meeting. What passed by goodwill or notice is no more an offence than what I excused. */
export function chooseAfter({ meeting, judged }: JudgedMeeting, { standing, nextStep }: Standing): readonly Choice[] {
  const excused = meeting.excused ?? (judged?.waivedBy ? { reason: 'goodwill' as const, note: null } : null)
  return chooseAfterwards({
    meeting: { ...meeting, excused },
    standing: standing.name,
    offences: standing.tally.byKind,
    next: nextStep,
  })
}

/** The words that answer this meeting alone, whatever the rest of the record says. */
export const chooseAnswers = (each: JudgedMeeting, standing: Standing): readonly Choice[] =>
  each.meeting.offence === null && each.meeting.outcome !== 'came-after-i-left'
    ? []
    : chooseAfter(each, standing).filter((choice) => /^(?:no-show|late|continue|call-script)/.test(choice))

/** The last meeting that is settled; `null`: it is too long ago to be answered. */
export function lastToAnswer({ meetings }: Pick<ClientReading, 'meetings'>, now: EpochMs): JudgedMeeting | null {
  const last = meetings.find(({ meeting }) => meeting.confirmed && meeting.beganMs <= now)
  return last && now - last.meeting.beganMs <= RECENT_MS ? last : null
}

/** What there are words for about this client, now. */
export function chooseForClient(reading: Standing & Pick<ClientReading, 'meetings'>, now: EpochMs): readonly Choice[] {
  const last = lastToAnswer(reading, now)
  const next = occasionOfNext(reading.nextStep)
  const isNew = reading.standing.name === 'new' && reading.standing.tally.offences === 0
  return [
    ...new Set<Choice>([
      ...(last ? chooseAfter(last, reading) : []),
      ...(next ? [next] : []),
      ...(isNew ? ['expectations' as const] : []),
    ]),
  ]
}
