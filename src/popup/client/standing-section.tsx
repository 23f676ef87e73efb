import type { Counters } from '../../domain/judgment/counters.ts'
import type { Standing, StandingName } from '../../domain/judgment/standing.ts'
import type { Statement } from '../../domain/judgment/statement.ts'
import { formatNumber, formatPercent } from '../../ui/formats.ts'
import { type CountedKey, t, tn, type WordKey } from '../../ui/words.ts'
import { tallyWords } from '../standing-words.ts'
import { BoundaryAsk } from './boundary-ask.tsx'
import type { ClientActions } from './client-actions.ts'
import { NEXT_WORDS } from './next-words.ts'
import { OffTheSchedule, WayBackButtons } from './off-the-schedule.tsx'
import type { ClientReading } from './read-client.ts'
import { RecoveryLine } from './recovery-line.tsx'

const NAMES = {
  'off-the-schedule': 'popup_standing_off',
  pattern: 'popup_standing_pattern',
  watch: 'popup_standing_watch',
  new: 'popup_standing_new',
  good: 'popup_standing_good',
  fine: 'popup_standing_fine',
} as const satisfies Record<StandingName, WordKey>

type Props = { readonly reading: ClientReading; readonly actions: ClientActions }

/** Where they stand, why, and the one thing to do about it. */
export function StandingSection({ reading, actions }: Props) {
  const { standing, statement, counters, nextStep, asksBoundary, recovery, decided } = reading
  const counted = counterWords(counters)
  const off = decided.offTheSchedule
  return (
    <section aria-labelledby="standing" class="standing">
      <h2 id="standing" class="standing-name" data-standing={standing.name}>
        {t(NAMES[standing.name])}
      </h2>
      {off && <OffTheSchedule decision={off} />}
      <p>{reasonWords(standing, statement)}</p>
      {counted !== '' && <p class="soft">{counted}</p>}
      <p class="next">{t(NEXT_WORDS[nextStep])}</p>
      {off && <WayBackButtons wayBack={off.wayBack} onKept={actions.keepWayBack} onPutBack={actions.putBackOn} />}
      {recovery && (
        <RecoveryLine
          recovery={recovery}
          how={decided.boundaries.findLast(({ atMs }) => atMs === recovery.boundaryMs)?.how ?? 'talk'}
          onTakeBack={actions.takeBackBoundary}
        />
      )}
      {asksBoundary && <BoundaryAsk onSet={actions.setBoundary} onPutOff={actions.putOffBoundary} />}
    </section>
  )
}

/** The count, and from five meetings on what it makes probable. */
function reasonWords({ reason, tally }: Standing, statement: Statement): string {
  if (reason.code === 'too-few') {
    const [settled, needed] = [formatNumber(reason.meetings), formatNumber(reason.needed)]
    const known = tn('popup_reason_too_few', reason.meetings, settled, needed)
    return tally.meetings === 0 ? known : t('popup_joined', known, tallyWords(tally))
  }
  if (reason.code === 'clean-in-a-row')
    return tn('popup_reason_in_a_row', reason.meetings, formatNumber(reason.meetings))
  if (statement.code !== 'rate' || tally.offences === 0) return tallyWords(tally)
  const [share, meetings] = [formatPercent(statement.percent / 100), formatNumber(statement.meetings)]
  return t('popup_reason_rate', tallyWords(tally), share, meetings)
}

function counterWords({ offencesIn90Days, noShowsInARow, noShowsIn12Months }: Counters): string {
  const count = (key: CountedKey, of: number) => tn(key, of, formatNumber(of))
  return [
    offencesIn90Days > 0 && count('popup_count_90_days', offencesIn90Days),
    noShowsInARow > 1 && count('popup_count_in_a_row', noShowsInARow),
    noShowsIn12Months > 1 && count('popup_count_12_months', noShowsIn12Months),
  ]
    .filter(Boolean)
    .join(' · ')
}
