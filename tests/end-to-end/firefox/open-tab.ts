import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Tab } from '../driven-browser.ts'
import { arrive } from './arrive.ts'
import { findElement, pressAt, typeOver, typeTime } from './hands.ts'
import { callInsideFrame } from './inside-frame.ts'
import { placeOfControl, type Reading, readOverlay } from './overlay-in-frame.ts'
import type { Session } from './session.ts'

const DRAWN_WITHIN_MS = 3_000
const TOLD_WITHIN_MS = 300

export type OpenTab = Tab & { readonly handle: string }

export async function openTab(session: Session, url: string, inFront = true): Promise<OpenTab> {
  const handle = await session.within('browser', async (send) => {
    const { handle } = (await send('WebDriver:NewWindow', { type: 'tab', focus: inFront })) as { handle: string }
    return handle
  })
  const here = { handle }
  const front = { handle, inFront: true }

  /** Where it stands still: what has just been drawn may move once more. */
  async function place(name: string) {
    let before = ''
    for (let waited = 0; waited < DRAWN_WITHIN_MS; waited += 50) {
      const found = await callInsideFrame(session, handle, placeOfControl, name)
      if (found && JSON.stringify(found) === before) return found
      before = JSON.stringify(found)
      await pause(50)
    }
    const seen = await tab.overlay()
    throw new Error(`the overlay has no "${name}": ${seen?.buttons.join(', ') ?? 'there is no overlay'}`)
  }

  const tab: OpenTab = {
    handle,
    evaluate: async <T>(script: string) => (await session.run(here, `return (${script}\n)`)) as T,
    goto: async (url) => {
      await session.within(here, (send) => send('WebDriver:Navigate', { url }))
      await arrive(session, handle, url)
    },
    reload: async () => void (await session.within(here, (send) => send('WebDriver:Refresh'))),
    close: async () => void (await session.within(here, (send) => send('WebDriver:CloseWindow'))),
    click: async (selector) =>
      void (await session.within(front, async (send) =>
        send('WebDriver:ElementClick', { id: await findElement(send, selector) }),
      )),
    type: async (selector, text) =>
      void (await session.within(front, async (send) =>
        send('WebDriver:ElementSendKeys', { id: await findElement(send, selector), text }),
      )),
    text: async () => (await session.run(here, 'return document.body.innerText')) as string,
    overlay: () => untilTold(() => callInsideFrame(session, handle, readOverlay)),
    pressOverlay: async (name) => {
      const point = await place(name)
      await session.within(front, (send) => pressAt(send, point))
    },
    fillOverlay: async (name, text) => {
      const { isTime, ...point } = await place(name)
      await session.within(front, async (send) => {
        await pressAt(send, point)
        await (isTime ? typeTime(send, text) : typeOver(send, text))
      })
    },
    screenshot: async (path) => {
      const shot = await session.within(front, (send) => send('WebDriver:TakeScreenshot', { full: false }))
      mkdirSync(dirname(path), { recursive: true })
      writeFileSync(`${path}.png`, Buffer.from((shot as { value: string }).value, 'base64'))
    },
  }
  await tab.goto(url)
  return tab
}

async function untilTold(read: () => Promise<Reading>): Promise<Reading['seen']> {
  let { seen, behind } = await read()
  for (let waited = 0; behind && waited < TOLD_WITHIN_MS; waited += 5) {
    await pause(5)
    ;({ seen, behind } = await read())
  }
  return seen
}
