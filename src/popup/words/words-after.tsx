import { useMemo, useState } from 'preact/hooks'
import { Button } from '../../ui/button.tsx'
import { useLive } from '../../ui/live.ts'
import { t } from '../../ui/words.ts'
import { BoundaryAsk } from '../client/boundary-ask.tsx'
import { createClientActions } from '../client/client-actions.ts'
import { type ClientReading, readClient } from '../client/read-client.ts'
import type { Answered, Popup } from '../state.ts'
import { chooseAfter, chooseAnswers } from './choose-words.ts'
import { WhatToSay } from './what-to-say.tsx'
import '../client/client.css'

type Props = { readonly popup: Popup; readonly answered: Answered }

/** The words that go with what was just said of a meeting; taken back, there are none. */
export function WordsAfter({ popup, answered }: Props) {
  const { door } = popup
  const live = useLive(() => readClient(answered.client, door.now(), door.timeZone), [answered.client])
  if (live.state !== 'read' || !live.value) return null
  return <AfterMeeting popup={popup} answered={answered} reading={live.value} />
}

function AfterMeeting({ popup, answered, reading }: Props & { readonly reading: ClientReading }) {
  const [copied, setCopied] = useState(false)
  const { known, meetings, asksBoundary } = reading
  const actions = useMemo(() => createClientActions(popup, known), [popup, known])
  const about = meetings.find(({ meeting }) => meeting.ids.includes(answered.meeting))
  if (!about || chooseAnswers(about, reading).length === 0) return null
  const choices = chooseAfter(about, reading)
  return (
    <section aria-labelledby="say" class="say-section">
      <div class="section-head">
        <h2 id="say">{t('popup_say')}</h2>
        <Button
          look="quiet"
          onPress={() => {
            popup.answered.value = null
          }}
        >
          {t('popup_say_close')}
        </Button>
      </div>
      <WhatToSay
        door={popup.door}
        reading={reading}
        about={about}
        choices={choices}
        first={choices[0] ?? null}
        onCopied={() => setCopied(true)}
      />
      {copied && asksBoundary && <BoundaryAsk onSet={actions.setBoundary} onPutOff={actions.putOffBoundary} />}
    </section>
  )
}
