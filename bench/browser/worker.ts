import type { CDPSession } from 'puppeteer-core'

export type WorkerControl = { readonly stop: () => Promise<void> }

const STOPS_WITHIN_MS = 5_000

/** Of the extension's worker, without a debugger attached to it. `session` is of a page of the extension's. */
export async function controlWorker(session: CDPSession): Promise<WorkerControl> {
  const running = new Map<string, string>()
  let changed = () => {}
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    for (const { versionId, runningStatus } of versions) running.set(versionId, runningStatus)
    changed()
  })
  await session.send('ServiceWorker.enable')
  const isStopped = () => [...running.values()].every((status) => status === 'stopped')
  return {
    async stop() {
      await session.send('ServiceWorker.stopAllWorkers')
      const stopped = new Promise<void>((done, failed) => {
        const late = setTimeout(() => failed(new Error('the worker does not stop')), STOPS_WITHIN_MS)
        changed = () => {
          if (!isStopped()) return
          clearTimeout(late)
          done()
        }
        changed()
      })
      await stopped
    },
  }
}
