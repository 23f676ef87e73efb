import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build-all.mjs'
import { ROOT } from './command.mjs'
import { importTs } from './import-ts.mjs'
import { PlainError, plainly } from './plain-error.mjs'
import { setUp } from './set-up/set-up.mjs'

const BENCH = 'bench/run.ts'

await plainly(async () => {
  await setUp('chrome')
  await buildAll()
  if (!existsSync(join(ROOT, BENCH))) throw new PlainError(`There is nothing to measure: ${BENCH} is missing.`)
  await importTs(BENCH)
})
