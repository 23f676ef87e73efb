import type { Fact } from '../../domain/meeting/fact.ts'
import type { Ledger } from '../database.ts'
import type { FactRow } from '../rows.ts'

export type Watcher = {
  /** These were not there before. */
  readonly onKept: (facts: readonly Fact[]) => void
  /** Some are there no longer. */
  readonly onGone: () => void
  /** `onlyAlive`: there are no fewer than before. */
  readonly onVisits: (onlyAlive: boolean) => void
}

/** Tells what becomes of facts and visits, whoever writes them, once it is on disk. */
export function watchWrites(ledger: Ledger, { onKept, onGone, onVisits }: Watcher): void {
  ledger.use({
    stack: 'dbcore',
    name: 'watch-writes',
    create: (core) => ({
      ...core,
      table(name) {
        const table = core.table(name)
        if (name !== 'facts' && name !== 'visits') return table
        return {
          ...table,
          mutate: (request) =>
            table.mutate(request).then((answer) => {
              const tell = () => {
                if (name === 'visits') return onVisits(request.type === 'put')
                if (request.type !== 'add') return onGone()
                const rows: readonly FactRow[] = request.values
                const kept = rows.filter((_, index) => answer.failures[index] === undefined)
                if (kept.length > 0) onKept(kept.map(({ fact }) => fact))
              }
              const transaction = request.trans as unknown as EventTarget
              transaction.addEventListener('complete', tell, { once: true })
              return answer
            }),
        }
      },
    }),
  })
}
