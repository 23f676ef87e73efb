import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterUs } from '../pace/after-us.ts'
import { killGroup } from '../pace/kill-group.ts'

const FIREFOXES = [process.env['FIREFOX_PATH'], '/usr/lib/firefox-esr/firefox-esr', '/usr/bin/firefox-esr']
const START_WITHIN_MS = 30_000

export type Running = {
  readonly marionettePort: number
  /** SIGKILL to all its processes. */
  kill(): Promise<void>
  /** Kills what has not ended by itself by then. */
  ended(withinMs: number): Promise<void>
}

/** Headless, in a group of its own that ends with us, whatever ends us. */
export async function runFirefox(profile: string, environment: Readonly<Record<string, string>>): Promise<Running> {
  const executable = FIREFOXES.find((path) => path && existsSync(path))
  if (!executable) throw new Error('no Firefox: set FIREFOX_PATH')
  const portFile = join(profile, 'MarionetteActivePort')
  rmSync(portFile, { force: true })
  const log = openSync(join(profile, 'firefox.log'), 'a')
  const firefox = spawn(
    executable,
    ['-headless', '-no-remote', '-profile', profile, '-marionette', '--remote-allow-system-access', 'about:blank'],
    {
      env: { ...process.env, MOZ_CRASHREPORTER_DISABLE: '1', ...environment },
      stdio: ['ignore', log, log],
      detached: true,
    },
  )
  closeSync(log)
  const { pid } = firefox
  if (!pid) throw new Error('Firefox did not start')
  const watchman = afterUs(`kill -s KILL -- -${pid}`)

  async function kill() {
    killGroup(pid)
    await died(firefox)
    watchman.dismiss()
  }

  try {
    return {
      marionettePort: await portFrom(portFile, firefox),
      kill,
      ended: async (withinMs) => {
        await Promise.race([died(firefox), pause(withinMs)])
        await kill()
      },
    }
  } catch (fault) {
    await kill()
    throw new Error(`Firefox does not answer\n${readFileSync(join(profile, 'firefox.log'), 'utf8').slice(-2_000)}`, {
      cause: fault,
    })
  }
}

const hasDied = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

async function died(firefox: ChildProcess): Promise<void> {
  if (!hasDied(firefox)) await once(firefox, 'exit')
}

async function portFrom(file: string, firefox: ChildProcess): Promise<number> {
  for (let waited = 0; waited < START_WITHIN_MS; waited += 50) {
    const port = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0
    if (port > 0) return port
    if (hasDied(firefox)) break
    await pause(50)
  }
  throw new Error('no port to speak to')
}
