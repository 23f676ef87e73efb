import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'

/** The code of `refresh-in-worker.ts`, made as small as what is shipped. */
export async function buildWorker(): Promise<string> {
  const lib = {
    entry: resolve(import.meta.dirname, 'refresh-in-worker.ts'),
    formats: ['iife' as const],
    name: 'worker',
  }
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, target: 'chrome144', minify: true, lib },
  })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code
}
