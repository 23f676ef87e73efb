import type { Transaction } from 'dexie'

type MergedV4 = { links: string[]; readonly fact: { readonly kind: string; readonly into: string } }

/**
 * Version 4: who was merged into a client is found without reading all that ever pointed at the client. Frozen: never
 * edited.
 */
export const upgradeToV4 = (transaction: Transaction): PromiseLike<unknown> =>
  transaction
    .table<MergedV4>('facts')
    .where('about')
    .startsWith('client:')
    .filter(({ fact }) => fact.kind === 'clients-merged')
    .modify((row) => {
      row.links = [`client:${row.fact.into}`, `merged-into:${row.fact.into}`]
    })
