import { spawn } from 'node:child_process'
import { join, resolve } from 'node:path'

export const ROOT = resolve(import.meta.dirname, '..')

/**
 * Runs a program in the repository and gives its exit code; `null` when it was killed, as it is after `limitMs`.
 * `quiet` keeps what it prints as `output` instead of showing it.
 */
export function run(command, args, { env = {}, limitMs, quiet = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
      ...(limitMs && { timeout: limitMs }),
    })
    let output = ''
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text) => (output += text))
    child.on('error', failed)
    child.on('close', (code) => done({ code, output }))
  })
}

/** Runs a tool by its script in `node_modules`: the links in `.bin` are no programs on Windows. */
export const runTool = (script, args, options) =>
  run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options)

export const lastLineOf = (output) => output.trim().split('\n').at(-1) ?? ''
