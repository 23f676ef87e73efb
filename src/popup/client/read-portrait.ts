import { deriveHorizon } from '../../domain/judgment/horizon.ts'
import { judgeMeetings } from '../../domain/judgment/judge-meetings.ts'
import type { EpochMs } from '../../domain/meeting/fact.ts'
import { type Balance, deriveBalance } from '../../domain/portrait/balance.ts'
import { derivePortrait, type Portrait } from '../../domain/portrait/portrait.ts'
import { allMeetingsOfClient } from '../../ledger/queries.ts'
import { invoicesOfClient, projectsOfClient } from '../../ledger/work.ts'
import { ledger } from '../ledger.ts'

export type PortraitReading = { readonly portrait: Portrait; readonly balance: Balance }

/** The last 12 months of one client. `timeZone`: IANA name. */
export async function readPortrait(client: string, now: EpochMs, timeZone: string): Promise<PortraitReading> {
  const [rows, projects, invoices] = await Promise.all([
    allMeetingsOfClient(ledger, client),
    projectsOfClient(ledger, client, now, timeZone),
    invoicesOfClient(ledger, client),
  ])
  const judged = judgeMeetings(rows.map(({ meeting }) => meeting))
  const horizon = deriveHorizon(now, timeZone)
  return {
    portrait: derivePortrait({ judged, projects, invoices }, horizon),
    balance: deriveBalance(judged, invoices, horizon),
  }
}
