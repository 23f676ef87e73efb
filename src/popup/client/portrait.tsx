import type { Portrait as Entries } from '../../domain/portrait/portrait.ts'
import { formatDays, formatDuration, formatNumber } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { type CountedKey, t, tn, type WordKey } from '../../ui/words.ts'
import type { Door } from '../state.ts'
import { balanceWords } from './balance-words.ts'
import { readPortrait } from './read-portrait.ts'
import './portrait.css'

type Props = { readonly client: string; readonly door: Pick<Door, 'now' | 'timeZone'> }

/** The picture of a client: four bars with their counts, each for itself, and what the year cost against what it paid. */
export function Portrait({ client, door }: Props) {
  const live = useLive(() => readPortrait(client, door.now(), door.timeZone), [client])
  if (live.state === 'reading') return null
  if (live.state === 'failed') return <p class="fault">{t('popup_ledger_unreadable')}</p>
  const { portrait, balance } = live.value
  return (
    <section aria-labelledby="portrait" class="portrait">
      <h2 id="portrait">{t('popup_portrait')}</h2>
      <dl>
        {barsOf(portrait).map((bar) => (
          <div key={bar.label} class="bar-line">
            <dt>{t(bar.label)}</dt>
            <dd>{barWords(bar)}</dd>
            {bar.of > 0 && (
              <dd class="bar" aria-hidden="true">
                <span style={{ inlineSize: `${(100 * bar.count) / bar.of}%` }} />
              </dd>
            )}
          </div>
        ))}
      </dl>
      <div class="balance">
        {balanceWords(balance).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}

type Bar = {
  readonly label: WordKey
  readonly count: number
  readonly of: number
  readonly noun: CountedKey
  readonly amount: string | null
}

function barWords({ count, of, noun, amount }: Bar): string {
  if (of === 0) return t('popup_portrait_nothing')
  const share = tn(noun, of, formatNumber(count), formatNumber(of))
  return count > 0 && amount !== null ? t('ui_pair', share, amount) : share
}

const barsOf = ({ lateness, cancellations, heldBall, payment }: Entries): Bar[] => [
  {
    label: 'popup_portrait_lateness',
    ...lateness,
    noun: 'popup_portrait_meetings',
    amount: formatDuration(lateness.ms),
  },
  { label: 'popup_portrait_cancellations', ...cancellations, noun: 'popup_portrait_meetings', amount: null },
  {
    label: 'popup_portrait_held_ball',
    ...heldBall,
    noun: 'popup_portrait_tasks',
    amount: tn('popup_portrait_working_days', heldBall.days, formatNumber(heldBall.days)),
  },
  { label: 'popup_portrait_payment', ...payment, noun: 'popup_portrait_invoices', amount: formatDays(payment.days) },
]
