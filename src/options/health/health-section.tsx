import { browser } from '../../browser.ts'
import { Button } from '../../ui/button.tsx'
import { formatDateTime, formatNumber } from '../../ui/formats.ts'
import { useLive } from '../../ui/live.ts'
import { useAccess } from '../../ui/use-access.ts'
import { t } from '../../ui/words.ts'
import { readHealth } from '../reading.ts'

/** Whether the pages can be seen, when one last was, and what is on record. */
export function HealthSection() {
  const { granted, request } = useAccess()
  const live = useLive(readHealth, [])
  const health = live.state === 'read' ? live.value : null
  return (
    <>
      <dl class="facts">
        <dt>{t('options_access')}</dt>
        <dd>
          {granted === false ? (
            <>
              <span class="fault">{t('options_access_missing')}</span>{' '}
              <Button onPress={request}>{t('options_access_ask')}</Button>
            </>
          ) : (
            granted && <span class="kept">{t('options_access_given')}</span>
          )}
        </dd>
        <dt>{t('options_last_seen')}</dt>
        <dd>{health && (health.lastMeetMs === null ? t('options_never_seen') : formatDateTime(health.lastMeetMs))}</dd>
        <dt>{t('options_on_record')}</dt>
        <dd>
          {health && t('options_record_counts', formatNumber(health.meetings), formatNumber(health.clients))}
          {live.state === 'failed' && <span class="fault">{t('options_ledger_unreadable')}</span>}
        </dd>
        <dt>{t('options_version')}</dt>
        <dd>{browser.runtime.getManifest().version}</dd>
      </dl>
    </>
  )
}
