import { existsSync } from 'node:fs'
import { resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..')

/** The extension as it is shipped to Chrome. */
export const BUILT = resolve(ROOT, process.env['HARD_STOP_DIST'] ?? 'dist/chrome')

export function demandBuilt(): void {
  if (!existsSync(resolve(BUILT, 'manifest.json'))) throw new Error('nothing is built: run npm run build first')
}
