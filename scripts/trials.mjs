import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT } from './command.mjs'
import { PlainError, plainly } from './plain-error.mjs'
import { REPORTS } from './test/run-vitest.mjs'

const REPORT = join(REPORTS, 'end-to-end.json')
const README = join(ROOT, 'README.md')
const QUOTED = /(<!-- trials -->\n)[\s\S]*?(<!-- \/trials -->)/
const BROWSERS = ['chromium', 'firefox']

const escapeCell = (text) => text.replaceAll('|', '\\|')

/** Writes into the README what the last run of the end-to-end tests played, and how it went in each browser. */
await plainly(() => {
  if (!existsSync(REPORT)) throw new PlainError('There is no report: npm test -- build end-to-end makes one.')
  const { testResults, startTime } = JSON.parse(readFileSync(REPORT, 'utf8'))
  const trials = new Map()
  for (const { name: file, assertionResults } of testResults)
    for (const { ancestorTitles, title, status } of assertionResults)
      note(trials, { file, ancestorTitles, title, status })
  const table = `${formatTable([...trials.values()])}\n\nPlayed on ${new Date(startTime).toISOString().slice(0, 10)}.`
  const text = readFileSync(README, 'utf8')
  if (!QUOTED.test(text)) throw new PlainError('The README has no room for the trials: <!-- trials --> is missing.')
  writeFileSync(
    README,
    text.replace(QUOTED, (_, before, after) => `${before}${table}\n${after}`),
  )
  console.log(table)
})

/** The same sentence in two browsers is one trial. */
function note(trials, { file, ancestorTitles, title, status }) {
  const browser = basename(file).includes('firefox') ? 'firefox' : 'chromium'
  const scene = basename(file).replace(new RegExp(`(-(${BROWSERS.join('|')}))?\\.browser\\.ts$`), '')
  const about = ancestorTitles.join(', ').replace(new RegExp(`^in (${BROWSERS.join('|')}),? ?`), '')
  const sentence = [about, title].filter(Boolean).join(' ')
  const key = `${scene} ${sentence}`
  const trial = trials.get(key) ?? { scene, sentence }
  trials.set(key, { ...trial, [browser]: status })
}

function formatTable(trials) {
  const head = ['', ...BROWSERS, 'in `tests/end-to-end/`']
  const count = (name) => {
    const ran = trials.flatMap((trial) => trial[name] ?? [])
    return `${ran.filter((status) => status === 'passed').length} of ${ran.length} passed`
  }
  const rows = trials.map((trial) => [
    escapeCell(trial.sentence),
    ...BROWSERS.map((name) => trial[name] ?? ''),
    trial.scene,
  ])
  const lines = [head, head.map(() => '---'), ...rows, ['all', ...BROWSERS.map(count), '']]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
