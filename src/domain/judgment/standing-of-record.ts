import type { Decided } from './decided.ts'
import type { Horizon } from './horizon.ts'
import { unpackJudged } from './packed.ts'
import type { ClientRecord } from './record.ts'
import { decideStanding, type Standing } from './standing.ts'

/** Where a client stands, from what the ledger keeps of them. */
export const standingOfRecord = (
  { dated, decided }: Pick<ClientRecord, 'dated'> & { readonly decided: Decided },
  horizon: Horizon,
): Standing => decideStanding(unpackJudged(dated), horizon, { offTheSchedule: decided.offTheSchedule !== null })
