import { resolve } from 'node:path'
import { ROOT } from './command.mjs'

/** Imports a TypeScript module of the repository. What it imports later, while running, must be plain JavaScript. */
export async function importTs(path) {
  const { runnerImport } = await import('vite')
  const { module } = await runnerImport(resolve(ROOT, path), { root: ROOT, logLevel: 'error' })
  return module
}
