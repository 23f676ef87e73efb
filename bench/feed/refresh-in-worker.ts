import { hashFeed } from '../../src/background/feed/feed-stamp.ts'
import { parseFeed } from '../../src/background/feed/parse-feed.ts'
import type { Window } from '../../src/background/feed/wall-time.ts'
import { compareLooks } from '../../src/domain/events/compare-looks.ts'
import type { Look } from '../../src/domain/events/look.ts'

export type Ask = { readonly text: string; readonly window: Window; readonly before: Look | null }

export type Refreshed = {
  /** Of everything between the answer of the network and what is new. */
  readonly ms: number
  readonly look: Look
  readonly changes: number
  readonly broken: number
}

/** A refresh without the network and the ledger, in a worker that was just woken: nothing has run in it before. */
addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  refresh(data).then((refreshed) => postMessage(refreshed), reportError)
})

async function refresh({ text, window, before }: Ask): Promise<Refreshed> {
  const startMs = performance.now()
  await hashFeed(text)
  const parsed = parseFeed(text, window, 'Europe/Berlin')
  if (!parsed.ok || parsed.value.asOfMs === null) throw new Error('no look at the feed')
  const { asOfMs, events, excluded, elsewhere, broken } = parsed.value
  const look = { calendar: 'bench', asOfMs, ...window, events, excluded, elsewhere }
  const { changes } = compareLooks(before, look)
  return { ms: performance.now() - startMs, look, changes: changes.length, broken: broken.length }
}
