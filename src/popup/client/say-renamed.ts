import type { Client } from '../../domain/clients/identity.ts'
import type { FactDraft } from '../../domain/meeting/fact.ts'
import type { Door } from '../state.ts'

/** The client under another name; everything else that is known of them stays. */
export function sayRenamed(client: Client, name: string, { newId, now }: Pick<Door, 'newId' | 'now'>): FactDraft {
  const atMs = now()
  return {
    id: newId(),
    subject: { kind: 'client', id: client.id },
    happenedAt: [atMs, atMs],
    source: { via: 'hand' },
    certainty: 'manual',
    kind: 'client-named',
    name,
    emails: client.emails,
    domains: client.domains,
    people: client.people,
  }
}
