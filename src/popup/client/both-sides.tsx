import type { TimeLost } from '../../domain/judgment/time-lost.ts'
import { formatDuration, formatMoney, formatNumber } from '../../ui/formats.ts'
import { t, tn } from '../../ui/words.ts'
import type { JudgedMeeting } from './read-client.ts'

type Props = { readonly timeLost: TimeLost; readonly meetings: readonly JudgedMeeting[] }

/** Respect is mutual: my lateness by the same clock, beside theirs, and what was given away. */
export function BothSides({ timeLost, meetings }: Props) {
  const { theirs, forgiven, mine, money, overruns } = timeLost
  const settled = formatNumber(meetings.filter(({ judged }) => judged !== null).length)
  const favours = meetings.reduce((sum, { meeting }) => sum + meeting.favours.length, 0)
  return (
    <>
      <div class="sides">
        <section aria-labelledby="their-side">
          <h2 id="their-side">{t('popup_their_side')}</h2>
          <p class="figure">{formatDuration(theirs.ms)}</p>
          {money.map(({ currency, amount }) => (
            <p key={currency}>{formatMoney(amount, currency)}</p>
          ))}
          <p>
            {theirs.meetings === 0
              ? t('popup_side_theirs_none')
              : t('popup_side_theirs', formatNumber(theirs.meetings), settled)}
          </p>
          {forgiven.meetings > 0 && (
            <p class="soft">
              {tn(
                'popup_side_forgiven',
                forgiven.meetings,
                formatNumber(forgiven.meetings),
                formatDuration(forgiven.ms),
              )}
            </p>
          )}
        </section>
        <section aria-labelledby="my-side">
          <h2 id="my-side">{t('popup_my_side')}</h2>
          <p class="figure">{formatDuration(mine.ms)}</p>
          <p>
            {mine.meetings === 0
              ? t('popup_side_mine_none')
              : t('popup_side_mine', formatNumber(mine.meetings), settled)}
          </p>
          {favours > 0 && <p class="soft">{tn('popup_side_favours', favours, formatNumber(favours))}</p>}
        </section>
      </div>
      {overruns.meetings > 0 && (
        <p class="soft">
          {tn(
            'popup_overruns',
            overruns.meetings,
            formatNumber(overruns.meetings),
            formatDuration(overruns.theirLateStartMs),
            formatDuration(overruns.restMs),
          )}
        </p>
      )}
    </>
  )
}
