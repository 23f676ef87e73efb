import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from './build-all.mjs'
import { ROOT } from './command.mjs'
import { importTs } from './import-ts.mjs'
import { PlainError, plainly } from './plain-error.mjs'
import { setUp } from './set-up/set-up.mjs'

const REHEARSAL = 'tests/rehearsal/play.ts'

await plainly(async () => {
  await setUp('chrome', 'compilerAtBest', 'fonts')
  await buildAll(['chrome'])
  if (!existsSync(join(ROOT, REHEARSAL)))
    throw new PlainError(`The extension is in dist/chrome, but there is no rehearsal to play: ${REHEARSAL} is missing.`)
  await importTs(REHEARSAL)
})
