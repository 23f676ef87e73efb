/** Version 1: facts, what follows from them, the signs of life, and what was erased. Frozen: never edited. */
export const STORES_V1 = {
  facts: 'id, about, *links',
  meetings: 'id, *also, atMs, [client+atMs], code, running, askMs',
  clients: 'id, folded, timeLostMs, *words, *people',
  visits: 'visit, meeting, silent',
  erased: 'about',
  meta: 'key',
}
