import { buildAll } from './build-all.mjs'
import { plainly } from './plain-error.mjs'
import { setUp } from './set-up/set-up.mjs'

await plainly(async () => {
  await setUp()
  await buildAll()
})
