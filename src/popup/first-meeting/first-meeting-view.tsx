import { useState } from 'preact/hooks'
import { nameOfClient } from '../../domain/events/clients-of-event.ts'
import type { FirstEvent } from '../../domain/expectations/first-event.ts'
import type { Told } from '../../domain/expectations/told.ts'
import { Button } from '../../ui/button.tsx'
import { HOW_WORDS, HOWS } from '../../ui/expectations/told-words.ts'
import { writeInvitation } from '../../ui/expectations/write-card.ts'
import { formatTime } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { Name } from '../../ui/name.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import type { Popup } from '../state.ts'
import { WordsFor } from '../words/words-for.tsx'
import { CardWords } from './card-words.tsx'
import { readFirstEvent } from './read-first-event.ts'
import { sayTold } from './say-told.ts'
import '../client/client.css'

type Props = { readonly popup: Popup; readonly first: FirstEvent }

/** The card and the words to open with. Only the user knows whether they were said: copying them proves nothing. */
export function FirstMeetingView({ popup, first }: Props) {
  const { door } = popup
  const { event, client } = first
  const [id] = useState(() => client.known ?? door.newId())
  const live = useLive(() => readFirstEvent(first, id, door.now(), door.timeZone), [first, id])
  if (live.state === 'failed') return <p class="fault">{t('popup_ledger_unreadable')}</p>
  if (live.state === 'reading') return null
  if (!live.value) return <p class="soft nothing">{t('popup_client_gone')}</p>
  const { words, card } = live.value
  const name = nameOfClient(client)
  const tell = async (version: string, how: Told['how']) => {
    const kept = await popup.tell(sayTold(first, { id, version, how }, door), t('options_told_kept', name))
    if (kept) popup.back()
  }
  return (
    <>
      <div>
        <h1>
          <Sentence word="popup_first_meeting_with" blanks={[<Name>{name}</Name>]} />
        </h1>
        <p class="soft">{[formatTime(event.startMs), event.title].filter(Boolean).join(' · ')}</p>
      </div>
      <section aria-labelledby="say" class="say-section">
        <h2 id="say">{t('popup_say')}</h2>
        <WordsFor door={door} reading={words} about={null} occasion="expectations" />
      </section>
      {card && (
        <>
          <section aria-labelledby="card" class="say-section">
            <h2 id="card">{t('options_card_invitation')}</h2>
            <CardWords title={t('options_card_invitation')} text={writeInvitation(card.card)} />
          </section>
          <div class="buttons" role="group" aria-labelledby="told">
            <span id="told">{t('options_told_i_told')}</span>
            {HOWS.map((how) => (
              <Button key={how} onPress={() => void tell(card.id, how)}>
                {t(HOW_WORDS[how])}
              </Button>
            ))}
          </div>
        </>
      )}
    </>
  )
}
