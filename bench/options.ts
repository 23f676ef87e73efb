export const PARTS = ['size', 'call', 'calendar', 'popup', 'standing', 'write', 'feed'] as const
export type Part = (typeof PARTS)[number]

export type Options = {
  readonly quick: boolean
  /** Meetings in the ledger when the popup is opened. */
  readonly rows: readonly number[]
  readonly only: readonly Part[]
  /** Names the functions that take the time. */
  readonly profile: boolean
}

const USAGE =
  'npm run bench -- [--quick] [--full] [--rows=10000,100000] [--only=size,call,calendar,popup,standing,write,feed] [--profile]'

export function parseOptions(args: readonly string[]): Options {
  const flags = new Map(args.map((arg) => arg.split('=', 2) as [string, string | undefined]))
  const stray = [...flags.keys()].find((flag) => !USAGE.includes(`[${flag}`))
  if (stray !== undefined) throw new Error(`${stray}? ${USAGE}`)
  const rows = flags.has('--full') ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]
  const only = flags.get('--only')?.split(',')
  return {
    quick: flags.has('--quick'),
    rows: flags.get('--rows')?.split(',').map(Number) ?? rows,
    only: only === undefined ? PARTS : PARTS.filter((part) => only.includes(part)),
    profile: flags.has('--profile'),
  }
}
