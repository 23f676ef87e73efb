/**
 * Version 2: what the calendars showed last, which is a cache and can be had again by looking, and clients by their
 * addresses. Frozen: never edited.
 */
export const STORES_V2 = {
  events: '[calendar+key], key, startMs, code',
  clients: 'id, folded, timeLostMs, *words, *people, *addresses',
}
