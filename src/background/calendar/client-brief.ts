import type { Horizon } from '../../domain/judgment/horizon.ts'
import { decideNextStep } from '../../domain/judgment/next-step.ts'
import { unpackJudged } from '../../domain/judgment/packed.ts'
import { standingOfRecord } from '../../domain/judgment/standing-of-record.ts'
import type { ClientRow } from '../../ledger/rows.ts'
import type { ClientBrief } from '../../messages/protocol.ts'

/** What a calendar says beside an event with this client. */
export function toClientBrief(row: ClientRow, horizon: Horizon): ClientBrief {
  const standing = standingOfRecord(row, horizon)
  const { meetings, byKind, medianWaitMs } = standing.tally
  const off = row.decided.offTheSchedule
  return {
    id: row.id,
    name: row.known.name,
    meetings,
    late: byKind.late + byKind['no-show'],
    medianWaitMs,
    standing: standing.name,
    nextStep: decideNextStep(standing, unpackJudged(row.dated), row.decided, horizon),
    offBecause: off?.reason ?? null,
    wayBack: off?.wayBack ?? [],
  }
}
