import type { ExpectationsCard } from '../meeting/fact.ts'

/** In the order in which a card is read. */
export const CARD_FIELDS = [
  'steps',
  'timelines',
  'responsibilities',
  'graceMinutes',
  'noticeHours',
  'movesAllowed',
  'responseTime',
  'reach',
  'fee',
] as const satisfies readonly (keyof ExpectationsCard)[]

export type CardField = (typeof CARD_FIELDS)[number]

export type CardChange = {
  [F in CardField]: {
    readonly field: F
    /** `undefined`: there was no card before. */
    readonly before: ExpectationsCard[F] | undefined
    readonly after: ExpectationsCard[F]
  }
}[CardField]

/** What is different, field by field; everything where there was no card before. */
export const diffCards = (before: ExpectationsCard | null, after: ExpectationsCard): CardChange[] =>
  CARD_FIELDS.filter((field) => !before || !alike(before[field], after[field])).map(
    (field) => ({ field, before: before?.[field], after: after[field] }) as CardChange,
  )

/** A list is compared entry by entry. */
const alike = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
