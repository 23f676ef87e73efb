import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { buildAll } from '../build-all.mjs'
import { ROOT, runTool } from '../command.mjs'
import { LIMIT_MS, runVitest } from './run-vitest.mjs'

/** Everything that `npm test` does, in order; the build comes before what looks at it. */
export const partsOfTest = () => [
  tool('format', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  tool('lint', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings'),
  tool('types', 'typescript/bin/tsc', '--noEmit'),
  tool('purity', 'typescript/bin/tsc', '--project', 'src/domain'),
  { name: 'unit', run: () => runVitest('.') },
  check('build', buildAll),
  tool('web-ext', 'web-ext/bin/web-ext.js', 'lint', '--source-dir', 'dist/firefox', '--no-config-discovery'),
  ...suites(),
]

/** A folder of tests with its own configuration is a part; only the one that looks at the build needs no browser. */
const suites = () =>
  readdirSync(join(ROOT, 'tests'))
    .filter((name) => existsSync(join(ROOT, 'tests', name, 'vitest.config.ts')))
    .toSorted((one, other) => Number(other === 'meta') - Number(one === 'meta'))
    .map((name) => ({ name, inBrowsers: name !== 'meta', run: () => runVitest(join('tests', name)) }))

function tool(name, script, ...args) {
  return check(name, async () => {
    const { code } = await runTool(script, args, { limitMs: LIMIT_MS, env: { NO_UPDATE_NOTIFIER: '1' } })
    if (code !== 0) throw new Error(code === null ? `${name} did not end` : `${name} found faults`)
  })
}

/** What is one thing to pass or to fail. */
function check(name, act) {
  return {
    name,
    async run() {
      await act()
      return { passed: 1, failed: 0 }
    },
  }
}
