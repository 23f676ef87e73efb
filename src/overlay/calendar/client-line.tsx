import type { ClientBrief } from '../../messages/protocol.ts'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
import { STANDING_WORDS, waitWords } from './client-words.ts'
import { FirstHint } from './first-words.tsx'
import { OffWords } from './off-words.tsx'

type Props = {
  readonly client: ClientBrief
  /** The event is the first meeting with them, and there are terms to set. */
  readonly isFirst: boolean
}

/** One client of an event: the count, where they stand, and what to do before this meeting. */
export function ClientLine({ client, isFirst }: Props) {
  const { standing, nextStep, name } = client
  const isOff = standing === 'off-the-schedule'
  const said = standing === 'new' || standing === 'fine' ? null : STANDING_WORDS[standing]
  return (
    <div class="client" data-standing={standing}>
      <p class="who">
        <strong>
          <Name>{name}</Name>
        </strong>
        {said && <span class="standing">{t(said)}</span>}
      </p>
      <p class="count">{waitWords(client)}</p>
      {isOff && <OffWords {...client} />}
      {!isOff && nextStep === 'security' && <p class="next">{t('calendar_confirm')}</p>}
      {isFirst && <FirstHint />}
    </div>
  )
}
