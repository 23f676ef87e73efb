import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BROWSERS, buildAll } from './build-all.mjs'
import { ROOT } from './command.mjs'
import { importTs } from './import-ts.mjs'
import { plainly } from './plain-error.mjs'
import { setUp } from './set-up/set-up.mjs'

await plainly(async () => {
  await setUp()
  await buildAll()
  const { zipFolder } = await importTs('scripts/zip-folder.ts')
  for (const browser of BROWSERS) {
    const built = join(ROOT, 'dist', browser)
    const { version } = JSON.parse(readFileSync(join(built, 'manifest.json'), 'utf8'))
    const name = `hard-stop-${version}-${browser}.zip`
    writeFileSync(join(ROOT, 'dist', name), zipFolder(built))
    console.log(`Packed dist/${name}`)
  }
})
