import { importTs } from './import-ts.mjs'
import { PlainError, plainly } from './plain-error.mjs'

await plainly(async () => {
  const [file] = process.argv.splice(2, 1)
  if (!file) throw new PlainError('Which file? node scripts/run-ts.mjs FILE')
  await importTs(file)
})
