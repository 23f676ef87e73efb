import { Button } from '../ui/button.tsx'
import { formatMinutes, formatTime } from '../ui/formats.ts'
import { Name } from '../ui/name.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { t } from '../ui/words.ts'
import type { View } from './view.ts'

const MINUTE = 60_000

/** What is known and may be corrected, and the way back from what was said. */
export function Footer({ brief, controls }: View) {
  const { meeting, client } = brief
  const { schedule, notice } = meeting
  return (
    <footer>
      {notice && <p class="soft">{t('overlay_told_line', formatMinutes(notice.minutes * MINUTE))}</p>}
      {client && (
        <Button look="quiet" onPress={() => controls.open('client')}>
          <Sentence word="overlay_with" blanks={[<Name>{client.name}</Name>]} />
        </Button>
      )}
      {schedule && schedule.basis !== 'guess' && (
        <Button look="quiet" onPress={() => controls.open('schedule')}>
          {t('overlay_planned', describeRange(schedule.startMs, schedule.endMs))}
        </Button>
      )}
      {brief.undoable.length > 0 && (
        <Button look="quiet" onPress={controls.undo}>
          {t('overlay_undo')}
        </Button>
      )}
    </footer>
  )
}

const describeRange = (startMs: number, endMs: number | null) =>
  endMs === null ? formatTime(startMs) : t('overlay_range', formatTime(startMs), formatTime(endMs))
