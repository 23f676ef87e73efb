import { spawnSync } from 'node:child_process'
import { isInPath } from './path.mjs'

const isLinux = process.platform === 'linux'

/** Plays an hour in a minute: the time of a whole browser, in Chromium on Linux. */
export const faketime = {
  packages: ['faketime'],
  isReady: () => !isLinux || isInPath('faketime'),
  lack: () => 'faketime',
}

/** Without them the pictures of names in other scripts show boxes. */
export const fonts = {
  optional: true,
  packages: ['fontconfig', 'fonts-noto-core', 'fonts-wqy-microhei'],
  isReady: () => !isLinux || ['ja', 'ar', 'th'].every(hasFontFor),
  lack: () => 'there are no fonts for Japanese, Arabic or Thai, so pictures of them will show boxes',
}

const hasFontFor = (language) => Boolean(spawnSync('fc-list', [`:lang=${language}`], { encoding: 'utf8' }).stdout)
