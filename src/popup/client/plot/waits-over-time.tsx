import { useState } from 'preact/hooks'
import type { Policy } from '../../../domain/policy/policy.ts'
import { formatDate, formatDuration, formatNumber } from '../../../ui/formats.ts'
import { t, tn } from '../../../ui/words.ts'
import type { JudgedMeeting } from '../read-client.ts'
import { DotPlot } from './dot-plot.tsx'
import { type Dot, deriveDots } from './dots.ts'
import { Legend } from './legend.tsx'
import { deriveScale } from './scale.ts'
import { WaitsTable } from './waits-table.tsx'

type Props = { readonly meetings: readonly JudgedMeeting[]; readonly policy: Policy; readonly now: number }

/** Both parties' waits as a picture, and the same as a table. */
export function WaitsOverTime({ meetings, policy, now }: Props) {
  const [asTable, setAsTable] = useState(false)
  const dots = deriveDots(meetings.flatMap(({ judged }) => judged ?? []))
  if (dots.length === 0) return null
  const beyond = dots.filter(deriveScale(dots, policy).isBeyond)
  return (
    <section aria-labelledby="waits">
      <h2 id="waits">{t('popup_waits')}</h2>
      <DotPlot dots={dots} policy={policy} label={labelOf(dots)} />
      <Legend dots={dots} />
      {beyond.length > 0 && (
        <p class="soft beyond-words">
          {tn('popup_plot_beyond', beyond.length, formatNumber(beyond.length), formatDuration(longest(beyond)))}
        </p>
      )}
      <details onToggle={(event) => setAsTable(event.currentTarget.open)}>
        <summary>{t('popup_as_table')}</summary>
        {asTable && <WaitsTable meetings={meetings} now={now} />}
      </details>
    </section>
  )
}

const longest = (dots: readonly Dot[]) => Math.max(0, ...dots.map(({ ms }) => ms))

function labelOf(dots: readonly Dot[]): string {
  const times = dots.map(({ atMs }) => atMs)
  const [theirs, mine] = [dots.filter(({ kind }) => kind !== 'mine'), dots.filter(({ kind }) => kind === 'mine')]
  return t(
    'popup_plot_label',
    formatDate(Math.min(...times)),
    formatDate(Math.max(...times)),
    formatDuration(longest(theirs)),
    formatDuration(longest(mine)),
  )
}
