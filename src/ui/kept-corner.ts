import { browser } from '../browser.ts'

/** Where an overlay lies. `start` and `end` follow the direction of the words. */
export type Corner = 'top-start' | 'top-end' | 'bottom-start' | 'bottom-end'

/** Until it is moved. */
export const FIRST_CORNER: Corner = 'top-end'

const KEY = 'overlay/corner'
const CORNERS: readonly unknown[] = ['top-start', 'top-end', 'bottom-start', 'bottom-end'] satisfies Corner[]

const isCorner = (value: unknown): value is Corner => CORNERS.includes(value)

/** Where the overlay was left the last time. */
export async function readCorner(): Promise<Corner> {
  try {
    const kept = (await browser.storage.local.get(KEY))[KEY]
    return isCorner(kept) ? kept : FIRST_CORNER
  } catch {
    // The extension was updated under this page.
    return FIRST_CORNER
  }
}

export const keepCorner = (corner: Corner): Promise<void> => browser.storage.local.set({ [KEY]: corner })
