import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { lastLineOf, ROOT, run } from '../command.mjs'
import { PlainError } from '../plain-error.mjs'

export async function installPackages() {
  if (areInstalled()) return
  console.log('Installing the packages of package-lock.json (npm ci)')
  const { code, output } = await npm('ci', '--include=dev', '--no-progress')
  if (code !== 0) throw new PlainError(`npm ci failed: ${reasonIn(output)}`)
}

/** Compares what was asked for with npm's own note of what it installed; what is optional may be for other systems. */
function areInstalled() {
  const asked = packagesOf('package-lock.json')
  const installed = packagesOf('node_modules/.package-lock.json')
  if (!asked || !installed) return false
  const isSame = ([path, { integrity }]) => installed[path]?.integrity === integrity
  const wanted = Object.entries(asked).filter(([path, { optional }]) => path !== '' && (path in installed || !optional))
  return wanted.every(isSame) && Object.keys(installed).every((path) => path in asked)
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(join(ROOT, file), 'utf8')).packages
  } catch {
    // Nothing was installed yet, or not to its end.
    return null
  }
}

/** npm's script where npm started us: on Windows `npm` is no program that can be run without a shell. */
function npm(...args) {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return run(process.execPath, [script, ...args], { quiet: true })
  return run('npm', args, { quiet: true })
}

function reasonIn(output) {
  const errors = output.split('\n').filter((line) => /^npm (error|ERR!) (?!code|A complete log|[\w-]+$)/.test(line))
  return errors[0]?.replace(/^npm (error|ERR!) /, '') ?? lastLineOf(output)
}
