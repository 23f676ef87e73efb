import { PlainError } from '../plain-error.mjs'
import { canInstallSystemPackages, installSystemPackages } from './apt.mjs'
import { chrome, firefox } from './browsers.mjs'
import { compiler, compilerAtBest, fonts } from './extras.mjs'
import { installPackages } from './packages.mjs'

const NEEDS = { chrome, firefox, compiler, compilerAtBest, fonts }

/** Makes a fresh clone ready: the packages, and what is named of the browsers and their company. */
export async function setUp(...names) {
  checkNode()
  await installPackages()
  const missing = () => names.map((name) => NEEDS[name]).filter((need) => !need.isReady())
  if (missing().length > 0 && canInstallSystemPackages())
    await installSystemPackages(missing().flatMap((need) => need.packages))
  demand(missing())
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major < 20 || (major === 20 && minor < 19))
    throw new PlainError(`Hard Stop is built with Node 20.19 or newer, and this is ${process.versions.node}.`)
}

function demand(missing) {
  for (const need of missing.filter(({ optional }) => optional)) console.warn(`Note: ${need.lack()}.`)
  const needed = missing.filter(({ optional }) => !optional)
  if (needed.length === 0) return
  const lacks = needed.map((need) => need.lack()).join(', and ')
  const packages = needed.flatMap((need) => need.packages).join(' ')
  const how = process.platform === 'linux' ? `; on Debian: sudo apt-get install ${packages}` : ''
  throw new PlainError(`Please install what is missing and run this again: ${lacks}${how}.`)
}
