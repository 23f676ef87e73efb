import { formatDuration } from '../../ui/formats.ts'
import { t, tn } from '../../ui/words.ts'
import { keptWaitingCount } from '../kept-waiting.ts'
import type { ClientLine } from '../reading.ts'

/** Respect is mutual: my lateness by the same clock, beside theirs. */
export function BothSides({ line }: { readonly line: ClientLine }) {
  return (
    <div class="sides">
      <section aria-labelledby="their-side">
        <h2 id="their-side">{t('popup_their_side')}</h2>
        <p class="figure">{formatDuration(line.timeLostMs)}</p>
        <p>{keptWaitingCount(line)}</p>
        {line.noShows > 0 && <p>{tn('popup_no_shows', line.noShows, line.noShows)}</p>}
        {line.excused > 0 && <p>{tn('popup_excused_count', line.excused, line.excused)}</p>}
      </section>
      <section aria-labelledby="my-side">
        <h2 id="my-side">{t('popup_my_side')}</h2>
        <p class="figure">{formatDuration(line.myLateMs)}</p>
        <p>{line.myLate === 0 ? t('popup_me_never_late') : t('popup_me_late_count', line.myLate, line.meetings)}</p>
      </section>
    </div>
  )
}
