import type { FactBody, FactDraft, Subject } from '../../domain/meeting/fact.ts'
import type { Door } from '../state.ts'

/** What the user says of a client or of their terms, as a fact of this moment. */
export function sayAbout(subject: Subject, body: FactBody, { newId, now }: Pick<Door, 'newId' | 'now'>): FactDraft {
  const atMs = now()
  return {
    id: newId(),
    subject,
    happenedAt: [atMs, atMs],
    source: { via: 'hand' },
    certainty: 'manual',
    ...body,
  }
}
