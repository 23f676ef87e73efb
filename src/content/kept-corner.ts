import { browser } from '../browser.ts'
import type { Corner } from '../overlay/state.ts'

const KEY = 'overlay/corner'
const CORNERS: readonly unknown[] = ['top-start', 'top-end', 'bottom-start', 'bottom-end'] satisfies Corner[]

const isCorner = (value: unknown): value is Corner => CORNERS.includes(value)

/** Where the overlay was left the last time; `null`: it was never moved. */
export async function readCorner(): Promise<Corner | null> {
  const kept = (await browser.storage.local.get(KEY))[KEY]
  return isCorner(kept) ? kept : null
}

export const keepCorner = (corner: Corner): Promise<void> => browser.storage.local.set({ [KEY]: corner })
