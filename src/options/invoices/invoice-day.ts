import type { Day } from '../../domain/meeting/fact.ts'
import { formatDate } from '../../ui/formats.ts'

/** `Nov 24, 2026`. A day has no hour and no zone: it is written in UTC. */
export const invoiceDay = (day: Day): string => formatDate(Date.parse(day), 'UTC')
