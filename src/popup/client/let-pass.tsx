import type { ComponentChildren } from 'preact'
import type { Judged } from '../../domain/judgment/judged.ts'
import type { Meeting } from '../../domain/meeting/meeting.ts'
import { Button } from '../../ui/button.tsx'
import { Sentence } from '../../ui/sentence.tsx'
import { t } from '../../ui/words.ts'
import { EXCUSES } from './excuse-form.tsx'
import { FAVOURS } from './favour-form.tsx'

type Props = {
  readonly meeting: Meeting
  readonly waivedBy: Judged['waivedBy']
  readonly onTakeBack: (kind: 'excused' | 'favour-given') => void
}

/** What of a meeting was excused, by whom, and what I did for them; what I said of it can be taken back. */
export function LetPass({ meeting: { excused, favours }, waivedBy, onTakeBack }: Props) {
  return (
    <>
      {waivedBy === 'goodwill' && <p class="kept">{t('popup_passed_by_goodwill')}</p>}
      {waivedBy === 'notice' && <p class="kept">{t('popup_passed_by_notice')}</p>}
      {excused && (
        <Said onTakeBack={() => onTakeBack('excused')}>
          {excused.note ? (
            <Sentence word="popup_excused_note" blanks={[t(EXCUSES[excused.reason]), <bdi>{excused.note}</bdi>]} />
          ) : (
            t('popup_excused', t(EXCUSES[excused.reason]))
          )}
        </Said>
      )}
      {favours.length > 0 && (
        <Said onTakeBack={() => onTakeBack('favour-given')}>
          {[...new Set(favours.map(({ what }) => t(FAVOURS[what].given)))].join(' · ')}
        </Said>
      )}
    </>
  )
}

type SaidProps = { readonly children: ComponentChildren; readonly onTakeBack: () => void }

const Said = ({ children, onTakeBack }: SaidProps) => (
  <div class="said">
    <p class="kept">{children}</p>
    <Button look="quiet" onPress={onTakeBack}>
      {t('popup_take_back')}
    </Button>
  </div>
)
