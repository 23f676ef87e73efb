import { lastLineOf, run } from '../command.mjs'
import { isInPath } from './path.mjs'

const QUIET = { quiet: true, env: { DEBIAN_FRONTEND: 'noninteractive' } }

export const canInstallSystemPackages = () => process.getuid?.() === 0 && isInPath('apt-get')

/** Whoever asks for it looks afterwards whether what was missing is there. */
export async function installSystemPackages(packages) {
  console.log(`Installing ${packages.join(', ')} (apt-get); this takes a minute or two`)
  // A source that cannot be reached spoils the update and seldom what is wanted here: the next step tells.
  await run('apt-get', ['update'], QUIET)
  const { code, output } = await run(
    'apt-get',
    ['install', '-y', '--no-install-recommends', '-o', 'DPkg::Lock::Timeout=120', ...packages],
    QUIET,
  )
  if (code !== 0) console.warn(`apt-get could not: ${lastLineOf(output)}`)
}
