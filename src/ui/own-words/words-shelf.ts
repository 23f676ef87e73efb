import { browser } from '../../browser.ts'
import { type KeptWords, readKeptWords } from './kept-words.ts'

const KEY = 'words'

export const loadWords = async (): Promise<KeptWords> => readKeptWords((await browser.storage.local.get(KEY))[KEY])

/** Changes what is kept now, which another page may have changed since it was shown here; whether it was kept. */
export async function changeWords(change: (words: KeptWords) => KeptWords): Promise<boolean> {
  try {
    await browser.storage.local.set({ [KEY]: change(await loadWords()) })
    return true
  } catch {
    // No room, or the extension was replaced under this page: what is kept stays as it was.
    return false
  }
}

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>

/** Now, and after every change, whoever made it, until `signal` aborts. */
export function watchWords(hear: (words: KeptWords) => void, signal: AbortSignal): void {
  const heard = (changes: Changes, area: string) => {
    const change = changes[KEY]
    if (area === 'local' && change) hear(readKeptWords(change.newValue))
  }
  browser.storage.onChanged.addListener(heard)
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(heard))
  const first = async () => {
    const words = await loadWords()
    if (!signal.aborted) hear(words)
  }
  // An orphaned page hears nothing, and goes on with the words as shipped.
  first().catch(() => undefined)
}
