import { browser } from '../../browser.ts'

const KEY = 'first-meetings-put-off'

/** First meetings of which the user said "not now", by key. That is no fact, and forgotten when the browser closes. */
export async function loadPutOff(): Promise<readonly string[]> {
  const kept = (await browser.storage.session.get(KEY))[KEY]
  return Array.isArray(kept) ? (kept as string[]) : []
}

export const keepPutOff = (keys: readonly string[]): Promise<void> => browser.storage.session.set({ [KEY]: keys })
