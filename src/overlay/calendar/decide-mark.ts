import type { ClientBrief } from '../../messages/protocol.ts'

/** What a chip says of those in its event, the gravest first: `known` has nothing to mind. */
export const MARKS = ['off', 'watch', 'known'] as const
export type Mark = (typeof MARKS)[number]

/** Of several clients the gravest; `null`: nobody is known. */
export function decideMark(clients: readonly ClientBrief[]): Mark | null {
  const marks = clients.map(markOf)
  return MARKS.find((mark) => marks.includes(mark)) ?? null
}

export function markOf({ standing }: ClientBrief): Mark {
  if (standing === 'off-the-schedule') return 'off'
  return standing === 'pattern' || standing === 'watch' ? 'watch' : 'known'
}
