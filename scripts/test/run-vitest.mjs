import { readFileSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { ROOT, runTool } from '../command.mjs'

/** Kept until the next run: what the README says of the trials is made of it. */
export const REPORTS = join(ROOT, 'rehearsal/reports')

/** A part that hangs is ended. The longest plays some fifty meetings in real browsers. */
export const LIMIT_MS = 30 * 60_000

/** Runs the tests of one folder by its own configuration and counts the cases. */
export async function runVitest(folder) {
  const report = join(REPORTS, `${folder === '.' ? 'unit' : basename(folder)}.json`)
  rmSync(report, { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--root', folder, ...reporters], { limitMs: LIMIT_MS })
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped, testResults } = readReport(report)
  // A file that cannot be loaded, or a run that broke off, fails without a failed case.
  return {
    passed,
    skipped,
    failed: Math.max(numFailedTests, code === 0 ? 0 : 1),
    faults: testResults.flatMap(faultsOf),
  }
}

/** Each failed case with the first line of why, or the file that could not be loaded. */
const faultsOf = ({ name, status, message, assertionResults }) => {
  const failed = assertionResults.filter((result) => result.status === 'failed')
  if (failed.length === 0) return status === 'failed' ? [faultOf(basename(name), message)] : []
  return failed.map(({ fullName, failureMessages }) => faultOf(fullName, failureMessages[0]))
}
const faultOf = (what, why = '') => `${what}: ${why.split('\n')[0]}`

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // The run broke off before its report.
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, testResults: [] }
  }
}
