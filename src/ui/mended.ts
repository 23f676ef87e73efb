import { browser } from '../browser.ts'
import type { EpochMs } from '../domain/meeting/fact.ts'

const KEY = 'mended'

/** The browser had lost a part of the history, and it was put back from the spare copy. */
export type Mended = { readonly atMs: EpochMs; readonly facts: number }

/** Kept until the user has seen it. */
export const noteMended = (mended: Mended): Promise<void> => browser.storage.local.set({ [KEY]: mended })

export const loadMended = async (): Promise<Mended | null> =>
  ((await browser.storage.local.get(KEY))[KEY] as Mended | undefined) ?? null

export const forgetMended = (): Promise<void> => browser.storage.local.remove(KEY)
