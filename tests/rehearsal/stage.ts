import type { BrowserUnderTest } from '../end-to-end/driven-browser.ts'
import type { Script } from './script.ts'

const SECOND = 1000
const PICTURES = 'rehearsal'

export type Stage = ReturnType<typeof createStage>

/** Passes time, says what happens, and takes pictures. */
export function createStage(browser: BrowserUnderTest, { timeZone }: Pick<Script, 'timeZone'>) {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone })
  return {
    /** Quickly, and at the pace of life when somebody is about to act. */
    until: async (ms: number) => {
      for (const [aheadMs, speed] of [
        [10 * SECOND, 100],
        [2 * SECOND, 10],
        [0, 1],
      ] as const) {
        await browser.setSpeed?.(speed)
        await browser.untilClock(ms - aheadMs)
      }
    },
    /** A space that stands alone is missing in what the accessibility tree tells. */
    say: async (sentence: string) => {
      console.log(`${time.format(await browser.nowMs())}  ${sentence.replace(/\.(?=[A-Z])/g, '. ')}`)
    },
    picture: (name: string) => `${PICTURES}/${name}`,
  }
}
