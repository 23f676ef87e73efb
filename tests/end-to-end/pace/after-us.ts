import { spawn } from 'node:child_process'
import type { Socket } from 'node:net'
import { killGroup } from './kill-group.ts'

/** Runs when this process is gone, however suddenly: the shell's standard input is closed then. */
export function afterUs(command: string): { dismiss: () => void } {
  const shell = spawn('sh', ['-c', `cat; ${command}`], { stdio: ['pipe', 'ignore', 'ignore'], detached: true })
  // Without a shell, as on Windows, nothing is tidied up.
  shell.on('error', () => undefined)
  // Neither keeps us alive.
  shell.unref()
  ;(shell.stdin as Socket).unref()
  return { dismiss: () => killGroup(shell.pid) }
}
