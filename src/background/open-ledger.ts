import type { EpochMs } from '../domain/meeting/fact.ts'
import { type Ledger, openLedger } from '../ledger/database.ts'
import { keepDerivation } from '../ledger/rebuild.ts'
import { compareWithSpare, mendLedger, renewSpare, renewVisits } from '../ledger/spare/mend.ts'
import { watchWrites } from '../ledger/spare/watch-writes.ts'
import type { LocalStore } from './local-store.ts'
import { createSpareShelf } from './spare-shelf.ts'

type Opening = {
  readonly store: LocalStore
  readonly now: () => EpochMs
  /** The ledger had lost so many facts, and has them again. */
  readonly onMended: (facts: number) => void
  /** For work that nobody waits for; a fault of the spare copy never holds up the ledger. */
  readonly inBackground: (work: Promise<unknown>) => void
}

export type OpenLedger = {
  readonly ledger: Ledger
  /** Rejects as long as the ledger cannot be opened. */
  readonly ready: () => Promise<void>
  /** Once a day. */
  readonly compare: () => Promise<void>
}

/** A sign of life comes every 15 s; what is lost of them must leave room for a restart within the silence of 90 s. */
const VISITS_MS = 30_000

/** The ledger with its spare copy beside it. */
export function openWithSpare({ store, now, onMended, inBackground }: Opening): OpenLedger {
  const ledger = openLedger()
  const spare = createSpareShelf(store)
  let opened: Promise<void> | null = null
  let comparing: Promise<void> | null = null
  let visitsCopiedMs = -Infinity
  const tell = (mended: number) => {
    if (mended > 0) onMended(mended)
  }
  const mend = async () => tell(await mendLedger(ledger, spare))

  async function open() {
    const mending = mend()
    inBackground(mending)
    // What cannot be mended may still be read.
    await Promise.all([mending.catch(() => undefined), keepDerivation(ledger)])
  }

  async function copyVisits(onlyAlive: boolean) {
    if (onlyAlive && now() - visitsCopiedMs < VISITS_MS) return
    visitsCopiedMs = now()
    await renewVisits(ledger, spare)
  }

  async function renew() {
    // A copy is never made of less than there should be.
    await mend()
    await renewSpare(ledger, spare, now())
  }

  watchWrites(ledger, {
    onVisits: (onlyAlive) => inBackground(copyVisits(onlyAlive)),
    onKept: (facts) => inBackground(spare.add(facts)),
    onGone: () => inBackground(renew()),
  })
  ledger.on('close', () => {
    opened = null
  })
  return {
    ledger,
    ready: () =>
      (opened ??= open().catch((error: unknown) => {
        // Whoever asks next tries again.
        opened = null
        ledger.close({ disableAutoOpen: false })
        throw error
      })),
    // A start of the browser asks twice, and each minute after it again.
    compare: () =>
      (comparing ??= compareWithSpare(ledger, spare, now())
        .then(tell)
        .finally(() => {
          comparing = null
        })),
  }
}
