import type { Source } from '../../domain/meeting/fact.ts'

/** Stands for whatever calendar a page showed: what is opened there is kept beside what the feeds say. */
export const PAGE_CALENDAR = 'page'

export const sourceOf = (calendar: string): Source =>
  calendar === PAGE_CALENDAR ? { via: 'page', adapter: 'calendar', version: 1 } : { via: 'feed' }
