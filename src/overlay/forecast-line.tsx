import type { Forecast } from '../domain/judgment/forecast.ts'
import { deriveOutlook } from '../domain/judgment/outlook.ts'
import type { WaitingAdvice } from '../domain/judgment/waiting-advice.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'
import { formatNumber, formatPercent, formatTime } from '../ui/formats.ts'
import { sentenceGap } from '../ui/join-sentences.ts'
import { Name } from '../ui/name.tsx'
import { Sentence } from '../ui/sentence.tsx'
import { t } from '../ui/words.ts'
import type { View } from './view.ts'

const ADVICE = {
  wait: 'overlay_advice_wait',
  'send-note': 'overlay_advice_note',
  leave: 'overlay_advice_leave',
} as const satisfies Record<WaitingAdvice, string>

/**
 * Whether they still come, what that rests on, and what to do. Not where the page leaves open whether they are there.
 * No live region: it may be read, and never speaks up.
 */
export function ForecastLine({ brief, reading, curves, now, trust }: View) {
  const outlook = trust === 'unsure' || !curves ? null : deriveOutlook(brief, reading, curves, now)
  if (!outlook) return null
  return (
    <p class="forecast">
      {describeChance(outlook, outlook.byMs)}
      {sentenceGap()}
      <strong>{t(ADVICE[outlook.advice])}</strong>{' '}
      <span class="soft">
        <Source {...outlook} client={brief.client?.name ?? null} />
      </span>
    </p>
  )
}

/** A rule of thumb knows no percentage, and a few meetings no certainty: only what they came to so far. */
function describeChance({ chance, source }: Forecast, byMs: EpochMs): string {
  const by = formatTime(byMs)
  if (source === 'starter') {
    // The published shares are whole percentages: halves go up, the kinder way.
    const inTen = Math.round(Math.round(chance * 100) / 10)
    return inTen === 0 ? t('overlay_forecast_hardly', by) : t('overlay_forecast_thumb', formatNumber(inTen), by)
  }
  if (chance === 0) return t('overlay_forecast_never', by)
  if (chance === 1) return t('overlay_forecast_always', by)
  return t('overlay_forecast_percent', formatPercent(Math.min(0.99, Math.max(0.01, chance))), by)
}

type SourceProps = Forecast & { readonly client: string | null }

function Source({ source, records, client }: SourceProps) {
  const count = formatNumber(records)
  if (source === 'starter') return <>{t('overlay_forecast_elsewhere')}</>
  if (source === 'all-clients') return <>{t('overlay_forecast_of_all', count)}</>
  const named = client === null ? t('overlay_the_client') : <Name>{client}</Name>
  return <Sentence word="overlay_forecast_of_client" blanks={[count, named]} />
}
