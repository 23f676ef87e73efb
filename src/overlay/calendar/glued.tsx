import type { ClientBrief } from '../../messages/protocol.ts'
import { Button } from '../../ui/button.tsx'
import { t } from '../../ui/words.ts'
import type { OverlayState } from '../state.ts'
import type { CalendarActions, DraftNotice, EventLine } from './calendar-state.ts'
import { ClientLine } from './client-line.tsx'
import { MARKS, markOf } from './decide-mark.ts'
import { DraftWords } from './draft-words.tsx'
import { CopyFirsts, CopyRefused, StrangerLine } from './first-words.tsx'

type Props = {
  readonly line: EventLine | null
  readonly notice: DraftNotice | null
  /** The words copied last. */
  readonly copied: OverlayState['copied']['value']
  readonly onCopy: (text: string) => void
  readonly actions: CalendarActions
}

const NOBODY = { clients: [] }
/** More have to be scrolled to, and whoever uses the keyboard has to get there first. */
const MOST_IN_SIGHT = 3

/**
 * What is said beside a bubble of the page. Its place for words is there from the beginning, empty: a live region is
 * heard only if it was known before it spoke.
 */
export function Glued({ line, notice, copied, onCopy, actions }: Props) {
  const { clients } = notice ?? line ?? NOBODY
  const firsts = (notice ? null : line)?.firsts ?? []
  return (
    <section
      class="glued"
      aria-label={t('calendar_label')}
      aria-keyshortcuts="Alt+Shift+S"
      data-says={notice ? 'notice' : line ? 'line' : undefined}
      tabIndex={clients.length > MOST_IN_SIGHT ? 0 : undefined}
    >
      <div role="status" class="words">
        {gravestFirst(clients).map((client) =>
          notice ? (
            <DraftWords key={client.id} client={client} />
          ) : (
            <ClientLine key={client.id} client={client} isFirst={firsts.some((first) => first.client === client.id)} />
          ),
        )}
        {firsts.map((first) => first.client === null && <StrangerLine key={first.name} {...first} />)}
        <CopyRefused firsts={firsts} copied={copied} />
        {line?.canStart && clients.length === 0 && <p class="soft">{t('popup_lobby_words')}</p>}
      </div>
      {notice ? (
        <Button onPress={actions.dismissNotice}>{t('overlay_hide')}</Button>
      ) : (
        line?.canStart && (
          <Button look="main" onPress={actions.startHere}>
            {t('overlay_i_am_here')}
          </Button>
        )
      )}
      <CopyFirsts firsts={firsts} copied={copied} onCopy={onCopy} />
    </section>
  )
}

const gravestFirst = (clients: readonly ClientBrief[]) =>
  clients.toSorted((a, b) => MARKS.indexOf(markOf(a)) - MARKS.indexOf(markOf(b)))
