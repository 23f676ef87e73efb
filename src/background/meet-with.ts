import type { FactDraft } from '../domain/meeting/fact.ts'
import { sayMetWith } from '../domain/meeting/say.ts'
import { inOneTransaction, type Ledger } from '../ledger/database.ts'
import { clientNamed } from '../ledger/queries.ts'
import { recordDrafts } from '../ledger/record-drafts.ts'
import type { Ask } from '../messages/protocol.ts'

/** The meeting is with the client of this name, who is made if nobody is called that. */
export async function meetWith(ledger: Ledger, { meeting, name, person }: Ask<'meeting/with'>, now: number) {
  await inOneTransaction(ledger, async () => {
    const known = await clientNamed(ledger, name)
    const client = known?.id ?? crypto.randomUUID()
    const people = person === null ? [] : [person]
    const drafts: FactDraft[] = known ? [] : [nameClient(client, name, people, now)]
    drafts.push(sayMetWith({ id: crypto.randomUUID(), meeting, atMs: now }, client, person))
    await recordDrafts(ledger, drafts, now)
  })
}

const nameClient = (client: string, name: string, people: readonly string[], atMs: number): FactDraft => ({
  id: crypto.randomUUID(),
  subject: { kind: 'client', id: client },
  happenedAt: [atMs, atMs],
  source: { via: 'hand' },
  certainty: 'manual',
  kind: 'client-named',
  name,
  emails: [],
  domains: [],
  people,
})
