import { connectMarionette, type Send } from './marionette.ts'

/** Firefox counts in its own, fast time: what waits too long is the test's to say. */
const NEVER_MS = 2 ** 31 - 1

/** The browser's own scope, or the tab of this handle. */
export type Scope = 'browser' | { readonly handle: string; readonly inFront?: boolean }

export type Session = {
  /** Several commands in one scope, and no other's between them. */
  within<T>(scope: Scope, work: (send: Send) => Promise<T>): Promise<T>
  /** A function that stands alone: it is sent as text. Promises are awaited; JSON values only. */
  call<T, A extends readonly unknown[]>(scope: Scope, script: (...args: A) => T, ...args: A): Promise<Awaited<T>>
  /** The body of a function. */
  run(scope: Scope, body: string, ...args: readonly unknown[]): Promise<unknown>
  disconnect(): void
}

export async function openSession(port: number): Promise<Session> {
  const { send, disconnect } = await connectMarionette(port)
  await send('WebDriver:NewSession', { acceptInsecureCerts: true, unhandledPromptBehavior: 'accept' })
  await send('WebDriver:SetTimeouts', { script: NEVER_MS, pageLoad: NEVER_MS, implicit: 0 })
  let turn: Promise<unknown> = Promise.resolve()

  // Never closed: where Firefox stands while other tabs come and go.
  const home = (await send('WebDriver:GetWindowHandle')) as { value: string }

  async function enter(scope: Scope) {
    await send('Marionette:SetContext', { value: scope === 'browser' ? 'chrome' : 'content' })
    const { handle, inFront = false } = scope === 'browser' ? { handle: home.value } : scope
    await send('WebDriver:SwitchToWindow', { handle, focus: inFront })
  }

  const within: Session['within'] = (scope, work) => {
    const mine = turn.then(() => enter(scope)).then(() => work(send))
    turn = mine.catch(() => undefined)
    return mine
  }

  const run: Session['run'] = (scope, body, ...args) =>
    within(scope, async (send) => {
      // Without a name, it is the page's own world; what is to stay there must be set on `window`.
      const sandbox = scope === 'browser' ? 'system' : null
      const { value } = (await send('WebDriver:ExecuteScript', { script: body, args, sandbox })) as { value: unknown }
      return value
    })

  return {
    within,
    run,
    call: async (scope, script, ...args) =>
      (await run(scope, `return (${String(script)}).apply(null, arguments)`, ...args)) as never,
    disconnect,
  }
}
