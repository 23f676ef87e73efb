import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../command.mjs'
import { PlainError } from '../plain-error.mjs'
import { placesInPath } from './path.mjs'

const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'))

const programFiles = (path) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => join(process.env[name] ?? '', path))

export const chrome = browser({
  name: 'Chrome or Chromium',
  variable: 'CHROME_PATH',
  packages: ['chromium'],
  least: manifest.minimum_chrome_version,
  places: {
    linux: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'].flatMap(placesInPath),
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    win32: programFiles('Google/Chrome/Application/chrome.exe'),
  },
})

export const firefox = browser({
  name: 'Firefox',
  variable: 'FIREFOX_PATH',
  packages: ['firefox-esr'],
  least: manifest.browser_specific_settings.gecko.strict_min_version,
  places: {
    linux: ['firefox', 'firefox-esr'].flatMap(placesInPath),
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: programFiles('Mozilla Firefox/firefox.exe'),
  },
})

/** A browser to be found; when it is, its path goes into the environment for whatever is started from here. */
function browser({ name, variable, packages, least, places }) {
  const version = Number.parseInt(least, 10)
  const wanted = `${name} ${version} or newer`
  const isIt = (path) => existsSync(path) && isRecent(path, version)
  return {
    packages,
    isReady() {
      const given = process.env[variable]
      if (given && !isIt(given)) throw new PlainError(`${variable} says ${given}, and there is no ${wanted}.`)
      const path = given || places[process.platform]?.find(isIt)
      if (path) process.env[variable] = path
      return Boolean(path)
    },
    lack: () => `${wanted} (or set ${variable})`,
  }
}

function isRecent(path, least) {
  // On Windows asking for the version opens a window.
  if (process.platform === 'win32') return true
  try {
    const said = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
    return Number(/(\d+)\./.exec(said)?.[1]) >= least
  } catch {
    // A stub that only tells how to install the real thing.
    return false
  }
}
