import { runningMeetings } from '../../ledger/queries.ts'
import type { MeetingBrief } from '../../messages/protocol.ts'
import { Refusal, type Services } from '../../messages/serve.ts'
import { loadPutOff } from '../../ui/expectations/put-off.ts'
import { readBrief } from '../brief.ts'
import { questionShapes, shaped } from '../question-shapes.ts'
import type { Desk } from '../services.ts'
import { readGuests } from './guests.ts'
import { startByHand } from './here.ts'
import { readMarks } from './marks.ts'
import { noteSeen } from './seen.ts'

type OfCalendar = Pick<
  Services,
  'calendar/marks' | 'calendar/seen' | 'calendar/guests' | 'event/here' | 'meeting/by-hand'
>

/** What a calendar's page asks. */
export function calendarServices(
  { ledger, now, timeZone }: Desk,
  tellBrief: (meeting: string) => Promise<MeetingBrief | null>,
): OfCalendar {
  return {
    'calendar/marks': {
      from: ['calendar'],
      parse: shaped(questionShapes['calendar/marks']),
      answer: async ({ occurrences }) => ({ marks: await readMarks(ledger, occurrences, now(), timeZone()) }),
    },
    'calendar/seen': {
      from: ['calendar'],
      parse: shaped(questionShapes['calendar/seen']),
      answer: async (seen) => noteSeen(ledger, seen, now(), timeZone(), await loadPutOff()),
    },
    'calendar/guests': {
      from: ['calendar'],
      parse: shaped(questionShapes['calendar/guests']),
      answer: async ({ emails }) => ({ clients: await readGuests(ledger, emails, now(), timeZone()) }),
    },
    'event/here': {
      from: ['calendar', 'extension'],
      parse: shaped(questionShapes['event/here']),
      answer: async ({ key, atMs }) => {
        const meeting = await startByHand(ledger, key, atMs, now())
        const brief = meeting === null ? null : await tellBrief(meeting)
        if (!brief) throw new Refusal('unknown-event')
        return { brief }
      },
    },
    'meeting/by-hand': {
      from: ['calendar'],
      parse: shaped(questionShapes['meeting/by-hand']),
      answer: async () => {
        const running = (await runningMeetings(ledger)).find(({ meeting }) => meeting.channel !== 'meet')
        return { brief: running ? await readBrief(ledger, running.id, now()) : null }
      },
    },
  }
}
