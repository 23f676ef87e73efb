import type { BrowserUnderTest } from '../end-to-end/driven-browser.ts'
import type { Script } from './script.ts'

const PICTURES = 'rehearsal'

export type Stage = ReturnType<typeof createStage>

/** Says what happens, and takes pictures. */
export function createStage(browser: BrowserUnderTest, { timeZone }: Pick<Script, 'timeZone'>) {
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium', timeZone })
  return {
    /** A space that stands alone is missing in what the accessibility tree tells. */
    say: async (sentence: string) => {
      console.log(`${time.format(await browser.nowMs())}  ${sentence.replace(/\.(?=[A-Z])/g, '. ')}`)
    },
    picture: (name: string) => `${PICTURES}/${name}`,
  }
}
