import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../command.mjs'

const isLinux = process.platform === 'linux'

const CLOCK = join(ROOT, 'tests/end-to-end/pace/pace.c')

/** Moves the clock of a whole browser, which only works on Linux: an hour in a minute. */
export const compiler = {
  packages: ['gcc', 'libc6-dev'],
  isReady: () => !isLinux || spawnSync('cc', ['-fsyntax-only', CLOCK], { stdio: 'ignore' }).status === 0,
  lack: () => 'a C compiler (cc) and the headers of the C library',
}

/** The rehearsal does without. */
export const compilerAtBest = {
  ...compiler,
  optional: true,
  lack: () =>
    `there is no C compiler, so the rehearsal plays in real time; on Debian: sudo apt-get install ${compiler.packages.join(' ')}`,
}

/** Without them the pictures of names in other scripts show boxes. */
export const fonts = {
  optional: true,
  packages: ['fontconfig', 'fonts-noto-core', 'fonts-wqy-microhei'],
  isReady: () => !isLinux || ['ja', 'ar', 'th'].every(hasFontFor),
  lack: () => 'there are no fonts for Japanese, Arabic or Thai, so pictures of them will show boxes',
}

const hasFontFor = (language) => Boolean(spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout)
