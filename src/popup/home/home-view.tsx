import { occurrenceKey } from '../../domain/meeting/unite.ts'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { later } from '../later.tsx'
import type { MeetingWith } from '../meeting-with.ts'
import { OpenQuestions } from '../questions/open-questions.tsx'
import { readHome } from '../reading.ts'
import type { Popup } from '../state.ts'
import { ClientList } from './client-list.tsx'
import { DraftLine } from './draft-line.tsx'
import { EmptyLedger } from './empty-ledger.tsx'
import { MendedNote } from './mended-note.tsx'
import { RunningMeeting } from './running-meeting.tsx'
import { SAY_OF_RUNNING } from './say-of-running.ts'
import { TodaysMeetings } from './todays-meetings.tsx'

const WordsAfter = later(async () => (await import('../words/words-after.tsx')).WordsAfter)

const DueSoon = later(async () => (await import('../due/due-soon.tsx')).DueSoon)
const PlannedToday = later(async () => (await import('../planned/planned-today.tsx')).PlannedToday)

/** The running meeting, what waits for an answer, today, and the clients by what they cost. */
export function HomeView({ popup }: { readonly popup: Popup }) {
  const { door, open, search, clientsShown } = popup
  const draft = popup.draft.value
  const answered = popup.answered.value
  const asked = { search: search.value, shown: clientsShown.value, timeZone: door.timeZone, now: door.now() }
  const live = useLive(() => readHome(asked), [asked.search, asked.shown])
  if (live.state === 'failed') return <p class="fault">{t('popup_ledger_unreadable')}</p>
  if (live.state === 'reading') return null
  const { running, unsettled, today, untilMs, clients, hasMore, isEmpty } = live.value
  const correct = ({ meeting, client }: MeetingWith) =>
    open({ at: 'entry', meeting: meeting.id, client: client?.name ?? '' })
  return (
    <>
      <MendedNote door={door} isEmpty={isEmpty} />
      {running.map((entry) => (
        <RunningMeeting
          key={entry.meeting.id}
          meeting={entry.meeting}
          clientName={entry.client?.name ?? null}
          stop={entry.stop}
          now={door.now}
          onSay={(said) =>
            void popup.answer(entry, SAY_OF_RUNNING[said](popup.saying(entry.meeting.id)), t('popup_noted'))
          }
          onOpen={() => correct(entry)}
        />
      ))}
      {draft && (
        <DraftLine
          draft={draft}
          onContinue={() => open({ at: 'entry', meeting: draft.meeting, client: draft.client })}
          onDiscard={() => popup.keepDraft(null)}
        />
      )}
      {answered && <WordsAfter key={answered.meeting} popup={popup} answered={answered} />}
      {unsettled.length > 0 && <OpenQuestions popup={popup} meetings={unsettled} onCorrect={correct} />}
      {today.length > 0 && (
        <TodaysMeetings
          meetings={today}
          now={asked.now}
          onOpen={(entry) => (entry.client ? open({ at: 'client', client: entry.client.id }) : correct(entry))}
        />
      )}
      <PlannedToday popup={popup} untilMs={untilMs} met={occurrencesOf([...running, ...unsettled, ...today])} />
      <DueSoon popup={popup} />
      {isEmpty && <EmptyLedger />}
      {(clients.length > 0 || asked.search !== '') && (
        <ClientList
          clients={clients}
          hasMore={hasMore}
          search={asked.search}
          onSearch={popup.seek}
          onOpen={(client) => open({ at: 'client', client })}
          onMore={popup.showMore}
        />
      )}
    </>
  )
}

const occurrencesOf = (entries: readonly MeetingWith[]): ReadonlySet<string> =>
  new Set(entries.flatMap(({ meeting: { occurrence } }) => (occurrence ? occurrenceKey(occurrence) : [])))
