import type { CDPSession } from 'puppeteer-core'

export type ContentWorld = {
  /** A function that stands alone: it is sent as text. */
  readonly call: <T, A extends readonly unknown[]>(script: (...args: A) => T, ...args: A) => Promise<Awaited<T>>
}

/** The world of the extension's content script in a page that is loaded. */
export async function findContentWorld(session: CDPSession, origin: string): Promise<ContentWorld> {
  const found = new Promise<number>((done) => {
    session.on('Runtime.executionContextCreated', ({ context }) => context.origin === origin && done(context.id))
  })
  await session.send('Runtime.enable')
  const contextId = await found
  return {
    async call(script, ...args) {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(${String(script)})(...${JSON.stringify(args)})`,
        contextId,
        awaitPromise: true,
        returnByValue: true,
      })
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as never
    },
  }
}
