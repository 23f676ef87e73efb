import type { Meeting } from '../../domain/meeting/meeting.ts'
import { formatTime } from '../../ui/formats.ts'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
import { knownMs } from '../known-ms.ts'
import type { MeetingWith } from '../meeting-with.ts'
import { theirVerdict } from '../meeting-words.ts'

type Props = {
  readonly meetings: readonly MeetingWith[]
  readonly now: number
  readonly onOpen: (meeting: MeetingWith) => void
}

export function TodaysMeetings({ meetings, now, onOpen }: Props) {
  return (
    <section aria-labelledby="today">
      <h2 id="today">{t('popup_today')}</h2>
      <ul class="rows">
        {meetings.map((entry) => (
          <li key={entry.meeting.id}>
            <button type="button" class="row today" onClick={() => onOpen(entry)}>
              <span class="row-time">{startTime(entry.meeting)}</span>
              <Name>{entry.client?.name ?? entry.meeting.title ?? t('popup_somebody')}</Name>
              <Verdict meeting={entry.meeting} now={now} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Verdict({ meeting, now }: { readonly meeting: Meeting; readonly now: number }) {
  const { text, tone } = theirVerdict(meeting, now)
  return (
    <span class="verdict" data-tone={tone}>
      {text}
    </span>
  )
}

function startTime(meeting: Meeting): string {
  const atMs = meeting.schedule?.startMs ?? knownMs(meeting.myArrival)
  return atMs === null ? '' : formatTime(atMs)
}
