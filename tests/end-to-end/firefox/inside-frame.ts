import type { Session } from './session.ts'

type Browser = {
  readonly messageManager: {
    addMessageListener(name: string, listener: (message: { data: unknown }) => void): void
    loadFrameScript(url: string, later: boolean): void
  }
}

declare const ChromeUtils: {
  importESModule(url: string): { NavigableManager: { getBrowserById(handle: string): Browser | null } }
}

let calls = 0

/**
 * A function that stands alone, with Firefox's own rights, in the process of the tab's page: there `content` is the
 * page's window. It needs no tab in front.
 */
export async function callInsideFrame<T, A extends readonly unknown[]>(
  session: Session,
  handle: string,
  script: (...args: A) => T,
  ...args: A
): Promise<T> {
  const answer = `hard-stop-tests:${++calls}`
  const source = `
    let answer
    try { answer = { value: (${String(script)})(...${inAscii(JSON.stringify(args))}) } } catch (fault) { answer = { fault: String(fault) } }
    sendAsyncMessage(${JSON.stringify(answer)}, JSON.stringify(answer))`
  const said = await session.call('browser', load, handle, answer, `data:,${encodeURIComponent(source)}`)
  const { value, fault } = JSON.parse(said) as { value: T; fault?: string }
  if (fault) throw new Error(fault)
  return value
}

/** A frame script is read byte by byte, whatever its address says of its encoding. */
const inAscii = (json: string) =>
  json.replaceAll(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

function load(handle: string, answer: string, url: string): Promise<string> {
  const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs')
  const browser = NavigableManager.getBrowserById(handle)
  if (!browser) throw new Error('the tab is closed')
  return new Promise((resolve) => {
    browser.messageManager.addMessageListener(answer, ({ data }) => resolve(data as string))
    browser.messageManager.loadFrameScript(url, false)
  })
}
