import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const SOURCE = join(import.meta.dirname, 'pace.c')

/** Whether a browser's clock can be moved here: it takes Linux, a C compiler and the headers of the C library. */
export const canMoveClock = (): boolean =>
  process.platform === 'linux' && spawnSync('cc', ['-fsyntax-only', SOURCE], { stdio: 'ignore' }).status === 0
