import { PlainError, plainly } from './plain-error.mjs'
import { setUp } from './set-up/set-up.mjs'
import { partsOfTest } from './test/parts.mjs'
import { runParts } from './test/run-parts.mjs'

await plainly(async () => {
  const all = partsOfTest()
  const asked = process.argv.slice(2)
  const unknown = asked.find((name) => !all.some((part) => part.name === name))
  if (unknown)
    throw new PlainError(`There is no part "${unknown}"; there are: ${all.map(({ name }) => name).join(', ')}.`)
  const parts = asked.length === 0 ? all : all.filter(({ name }) => asked.includes(name))
  const inBrowsers = parts.some((part) => part.inBrowsers)
  await setUp(...(inBrowsers ? ['chrome', 'firefox', 'compiler', 'fonts'] : []))
  const { passed, failed } = await runParts(parts)
  console.log(`\n${passed} passed, ${failed} failed`)
  process.exitCode = failed > 0 ? 1 : 0
})
