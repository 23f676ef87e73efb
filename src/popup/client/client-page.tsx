import { useState } from 'preact/hooks'
import type { ExcuseReason } from '../../domain/meeting/fact.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Button } from '../../ui/button.tsx'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
import type { ClientLine } from '../reading.ts'
import { BothSides } from './both-sides.tsx'
import { MeetingLine } from './meeting-line.tsx'
import { RenameForm } from './rename-form.tsx'

type Props = {
  readonly line: ClientLine
  readonly meetings: readonly Meeting[]
  readonly hasMore: boolean
  readonly now: number
  readonly onRename: (name: string) => void
  readonly onAdd: () => void
  readonly onCorrect: (meeting: Meeting) => void
  readonly onExcuse: (meeting: Meeting, reason: ExcuseReason, note: string | null) => void
  readonly onMore: () => void
}

export function ClientPage({ line, meetings, hasMore, now, onRename, onAdd, onCorrect, onExcuse, onMore }: Props) {
  const [renaming, setRenaming] = useState(false)
  return (
    <>
      {renaming ? (
        <RenameForm
          name={line.name}
          onCancel={() => setRenaming(false)}
          onRename={(name) => {
            setRenaming(false)
            onRename(name)
          }}
        />
      ) : (
        <div class="section-head">
          <h1>
            <Name>{line.name}</Name>
          </h1>
          <Button look="quiet" onPress={() => setRenaming(true)}>
            {t('popup_rename')}
          </Button>
        </div>
      )}
      <BothSides line={line} />
      <section aria-labelledby="meetings">
        <div class="section-head">
          <h2 id="meetings">{t('popup_meetings')}</h2>
          <Button look="quiet" onPress={onAdd}>
            {t('popup_add')}
          </Button>
        </div>
        {meetings.length === 0 && <p class="soft nothing">{t('popup_no_meetings')}</p>}
        <ul class="rows">
          {meetings.map((meeting) => (
            <MeetingLine
              key={meeting.id}
              meeting={meeting}
              now={now}
              onCorrect={() => onCorrect(meeting)}
              onExcuse={(reason, note) => onExcuse(meeting, reason, note)}
            />
          ))}
        </ul>
        {hasMore && <Button onPress={onMore}>{t('popup_show_more')}</Button>}
      </section>
    </>
  )
}
