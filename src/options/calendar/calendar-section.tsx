import { useEffect, useState } from 'preact/hooks'
import type { FeedStatus, Result } from '../../messages/protocol.ts'
import { Button } from '../../ui/button.tsx'
import { Field } from '../../ui/field.tsx'
import { t, type WordKey } from '../../ui/words.ts'
import { ReportLine } from '../report-line.tsx'
import type { Options } from '../state.ts'
import { faultWords } from './fault-words.ts'
import { FeedLine } from './feed-line.tsx'

/** The secret addresses: added, looked at, taken away. None is ever shown again. */
export function CalendarSection({ options }: { readonly options: Options }) {
  const { door, run, busy } = options
  const [feeds, setFeeds] = useState<readonly FeedStatus[]>([])
  const [address, setAddress] = useState('')
  useEffect(() => {
    void door.ask('feed/list', {}).then((reply) => reply.ok && setFeeds(reply.value.feeds))
  }, [])
  const change = (asked: Promise<Result<{ feeds: FeedStatus[] }>>, done: WordKey) =>
    void run('calendar', async () => {
      const reply = await asked
      if (!reply.ok) return { good: false, sentence: refusalWords(reply.error) }
      setFeeds(reply.value.feeds)
      if (done === 'options_calendar_added') setAddress('')
      return { good: true, sentence: t(done) }
    })
  return (
    <>
      <p class="about soft">{t('options_calendar_how')}</p>
      {feeds.length > 0 && (
        <ul class="feeds">
          {feeds.map((feed) => (
            <FeedLine
              key={feed.id}
              feed={feed}
              onRemove={() => change(door.ask('feed/remove', { id: feed.id }), 'options_calendar_removed')}
            />
          ))}
        </ul>
      )}
      <form
        class="add-feed"
        onSubmit={(event) => {
          event.preventDefault()
          change(door.ask('feed/add', { address }), 'options_calendar_added')
        }}
      >
        <Field label={t('options_calendar_address')}>
          <input
            class="input"
            type="password"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            required
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </Field>
        <div class="buttons">
          <Button look="main" submit disabled={busy.value}>
            {t('options_calendar_add')}
          </Button>
          {feeds.length > 0 && (
            <Button
              disabled={busy.value}
              onPress={() => change(door.ask('feed/refresh', {}), 'options_calendar_looked')}
            >
              {t('options_calendar_refresh')}
            </Button>
          )}
        </div>
      </form>
      <ReportLine options={options} section="calendar" />
    </>
  )
}

/** Refusals that are about the address have words of their own. */
const refusalWords = (code: string): string =>
  code === 'failed' || code === 'no-receiver' ? t('options_calendar_failed') : faultWords(code)
