import type { Fact, FactBody } from '../../src/domain/meeting/fact.ts'
import { writeLedger } from '../pages-of-extension/ledgers.ts'
import { CARD } from '../pages-of-extension/work-ledgers.ts'
import { at } from './working-day.ts'

const DAY = 24 * 60 * 60_000
const TODAY = at('10:00')

/**
 * Whom the calendars of these tests know: Acme is late as a habit, Beta never is, Gamma is off the schedule, of Delta
 * there is one meeting. A card says what everybody is to expect, and nobody was told it.
 */
export function clientsOnRecord(): Fact[] {
  const { facts, add, meeting } = writeLedger()
  const client = (id: string, name: string) => {
    const named: FactBody = { kind: 'client-named', name, emails: [], domains: [`${id}.test`], people: [] }
    add('client', id, TODAY - 200 * DAY, named, true)
  }
  add('expectations', 'mine', TODAY - 100 * DAY, { kind: 'expectations-written', card: CARD }, true)
  client('acme', 'Acme')
  for (const [weeks, lateMinutes] of [0, 12, 11, 0, 10, 11].entries())
    meeting({ client: 'acme', startMs: TODAY - (weeks + 1) * 7 * DAY, lateMinutes })
  client('beta', 'Beta')
  for (const weeks of [1, 2, 3, 4, 5, 6])
    meeting({ client: 'beta', startMs: TODAY - weeks * 7 * DAY - DAY, lateMinutes: -1 })
  client('gamma', 'Gamma')
  const off: FactBody = { kind: 'off-the-schedule-set', off: true, reason: 'three no-shows', wayBack: ['prepay'] }
  add('client', 'gamma', TODAY - 20 * DAY, off, true)
  client('delta', 'Delta')
  meeting({ client: 'delta', startMs: TODAY - 9 * DAY, lateMinutes: 1 })
  return facts
}
