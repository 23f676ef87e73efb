import { browser } from '../../browser.ts'
import type { Draft, DraftShelf } from './draft.ts'

const KEY = 'popup/draft'

/** The browser's memory: never on disk. */
export const sessionShelf: DraftShelf = {
  read: async () => ((await browser.storage.session.get(KEY))[KEY] as Draft | undefined) ?? null,
  keep: (draft) => (draft ? browser.storage.session.set({ [KEY]: draft }) : browser.storage.session.remove(KEY)),
}
