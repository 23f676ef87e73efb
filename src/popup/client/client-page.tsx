import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import type { Door } from '../state.ts'
import { chooseAnswers, chooseForClient, lastToAnswer } from '../words/choose-words.ts'
import { WhatToSay } from '../words/what-to-say.tsx'
import { Arrangements } from './arrangements.tsx'
import { BothSides } from './both-sides.tsx'
import type { ClientActions } from './client-actions.ts'
import { ClientHead } from './client-head.tsx'
import { MeetingLine } from './meeting-line.tsx'
import { WaitsOverTime } from './plot/waits-over-time.tsx'
import type { ClientReading } from './read-client.ts'
import { StandingSection } from './standing-section.tsx'

type Props = {
  readonly reading: ClientReading
  /** How many meetings the list shows. */
  readonly shown: number
  readonly door: Pick<Door, 'now' | 'timeZone'>
  readonly actions: ClientActions
  readonly onMore: () => void
  readonly onAdd: () => void
  readonly onCorrect: (meeting: Meeting) => void
}

/** Where they stand and what to do, both sides of the ledger, the picture of it, and each meeting. */
export function ClientPage({ reading, shown, door, actions, onMore, onAdd, onCorrect }: Props) {
  const { known, meetings, timeLost, terms } = reading
  const now = door.now()
  const choices = chooseForClient(reading, now)
  return (
    <>
      <ClientHead name={known.name} onRename={actions.rename} />
      <StandingSection reading={reading} actions={actions} />
      {choices.length > 0 && (
        <section aria-labelledby="say" class="say-section">
          <h2 id="say">{t('popup_say')}</h2>
          <WhatToSay door={door} reading={reading} about={lastToAnswer(reading, now)} choices={choices} first={null} />
        </section>
      )}
      <BothSides timeLost={timeLost} meetings={meetings} />
      <WaitsOverTime meetings={meetings} policy={terms.own} now={now} />
      <Arrangements reading={reading} actions={actions} />
      <section aria-labelledby="meetings">
        <div class="section-head">
          <h2 id="meetings">{t('popup_meetings')}</h2>
          <Button look="quiet" onPress={onAdd}>
            {t('popup_add')}
          </Button>
        </div>
        {meetings.length === 0 && <p class="soft nothing">{t('popup_no_meetings')}</p>}
        <ul class="rows">
          {meetings.slice(0, shown).map((each) => {
            const { meeting, judged } = each
            const answers = chooseAnswers(each, reading)
            return (
              <MeetingLine
                key={meeting.id}
                meeting={meeting}
                waivedBy={judged?.waivedBy ?? null}
                told={reading.told.get(meeting.id) ?? null}
                now={now}
                onCorrect={() => onCorrect(meeting)}
                onExcuse={(reason, note) => actions.excuse(meeting, reason, note)}
                onFavour={(what) => actions.giveFavour(meeting, what)}
                onTakeBack={(kind) => actions.takeBackLastOf(meeting, kind)}
              >
                {answers[0] && (
                  <WhatToSay door={door} reading={reading} about={each} choices={answers} first={answers[0]} />
                )}
              </MeetingLine>
            )
          })}
        </ul>
        {meetings.length > shown && <Button onPress={onMore}>{t('popup_show_more')}</Button>}
      </section>
    </>
  )
}
