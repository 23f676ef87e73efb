import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runTool } from '../command.mjs'

/** A part that hangs is ended; all of them together take a few minutes. */
export const LIMIT_MS = 10 * 60_000

/** Runs the tests of one folder by its own configuration and counts the cases. */
export async function runVitest(folder) {
  const reports = mkdtempSync(join(tmpdir(), 'hard-stop-test-'))
  const report = join(reports, 'report.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code } = await runTool('vitest/vitest.mjs', ['run', '--root', folder, ...reporters], { limitMs: LIMIT_MS })
  const { numPassedTests: passed, numFailedTests, numPendingTests: skipped } = readReport(report)
  rmSync(reports, { recursive: true })
  // A file that cannot be loaded, or a run that broke off, fails without a failed case.
  return { passed, skipped, failed: Math.max(numFailedTests, code === 0 ? 0 : 1) }
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    // The run broke off before its report.
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0 }
  }
}
