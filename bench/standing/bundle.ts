import { resolve } from 'node:path'
import { build, type Rolldown } from 'vite'

/** What runs in a page of the extension, as one text that leaves `standing` in the page. */
export async function bundleInPage(): Promise<string> {
  const lib = { entry: resolve(import.meta.dirname, 'in-page.ts'), formats: ['iife' as const], name: 'standing' }
  const built = await build({ configFile: false, logLevel: 'warn', build: { write: false, target: 'chrome144', lib } })
  const [{ output }] = built as [Rolldown.RolldownOutput]
  return output[0].code
}
