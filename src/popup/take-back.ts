import type { EpochMs, FactDraft } from '../domain/meeting/fact.ts'

/** One retraction for each fact. Retractions are facts too, and can be taken back the same way. */
export const takeBack = (
  facts: readonly Pick<FactDraft, 'id' | 'subject'>[],
  { newId, now }: { readonly newId: () => string; readonly now: () => EpochMs },
): FactDraft[] => {
  const atMs = now()
  return facts.map(({ id, subject }) => ({
    id: newId(),
    subject,
    happenedAt: [atMs, atMs],
    source: { via: 'hand' },
    certainty: 'manual',
    kind: 'retracts',
    fact: id,
  }))
}
