/** A day of the calendar, `YYYY-MM-DD`. */
export type Day = string

/** How the user works and what a client owes, in the user's words; empty: not said. */
export type ExpectationsCard = {
  /** The process, a step each. */
  readonly steps: readonly string[]
  readonly timelines: string
  readonly responsibilities: string
  readonly graceMinutes: number
  readonly noticeHours: number
  /** How often a meeting may be moved; `null`: not said. */
  readonly movesAllowed: number | null
  readonly responseTime: string
  readonly reach: string
  /** `null`: no fee, which is the default. */
  readonly fee: string | null
}

/** Subject id `mine` is the card for everybody; a client's id is the card for that client. The fact's id is its version. */
export type ExpectationsFact = { readonly kind: 'expectations-written'; readonly card: ExpectationsCard }

export type ProjectTask = {
  readonly id: string
  readonly name: string
  readonly who: 'me' | 'client'
  /** Working days it takes. */
  readonly days: number
}

/** Tasks follow one another, the last ends on the day of delivery. */
export type ProjectFact =
  | {
      readonly kind: 'project-planned'
      readonly client: string
      readonly name: string
      readonly deliverOn: Day
      readonly tasks: readonly ProjectTask[]
      /** Not worked, beside weekends. */
      readonly daysOff: readonly Day[]
      /** ISO 8601 week days that are not worked: Monday is 1. */
      readonly weekend: readonly number[]
    }
  | { readonly kind: 'task-done'; readonly task: string; readonly on: Day }
  | { readonly kind: 'project-closed'; readonly how: 'delivered' | 'given-up'; readonly on: Day }

/** A day; or `unknown`: paid, and nobody says when, which counts neither as late nor as in time. */
export type PayDay = string

export type InvoiceFact = {
  readonly kind: 'invoice-set'
  readonly client: string
  readonly number: string
  /** In whole units of the currency, such as 1234.56. */
  readonly amount: number
  /** ISO 4217. */
  readonly currency: string
  readonly sentOn: Day | null
  readonly dueOn: Day | null
  /** `null`: not paid. */
  readonly paidOn: PayDay | null
}
