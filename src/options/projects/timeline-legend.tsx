import { useId } from 'preact/hooks'
import { Name } from '../../ui/name.tsx'
import { t } from '../../ui/words.ts'
import { Diamond, Hatch } from './timeline-marks.tsx'

type Props = { readonly client: string; readonly moved: boolean; readonly late: boolean }

/** What each shape in the picture means; only those that are in it. */
export function TimelineLegend({ client, moved, late }: Props) {
  const hatch = useId()
  return (
    <ul class="legend soft" aria-hidden="true">
      <li>
        <svg width="22" height="12">
          <rect class="bar" data-who="me" x="0" y="1" width="22" height="10" rx="2" />
        </svg>
        {t('options_project_me')}
      </li>
      <li>
        <svg width="22" height="12">
          <Hatch id={hatch} />
          <rect class="bar" data-who="client" fill={`url(#${hatch})`} x="1" y="1" width="20" height="10" rx="2" />
        </svg>
        <Name>{client}</Name>
      </li>
      {late && (
        <li>
          <svg width="22" height="12">
            <line class="late-line" x1="0" x2="22" y1="6" y2="6" />
          </svg>
          {t('options_project_legend_late')}
        </li>
      )}
      {moved && (
        <li>
          <svg width="14" height="14">
            <Diamond at={50} y={7} kind="planned" />
          </svg>
          {t('options_project_legend_planned')}
        </li>
      )}
      <li>
        <svg width="14" height="14">
          <Diamond at={50} y={7} kind="current" />
        </svg>
        {t('options_project_legend_current')}
      </li>
      <li>
        <svg width="8" height="14">
          <line class="today-line" x1="4" x2="4" y1="0" y2="14" />
        </svg>
        {t('options_project_legend_today')}
      </li>
    </ul>
  )
}
