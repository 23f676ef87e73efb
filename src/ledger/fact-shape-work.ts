import * as v from 'valibot'
import { count, day, finite, id, LONGEST_LIST, minutes, text, words } from './fact-shape-parts.ts'

const YEAR_HOURS = 8_784
const LARGEST_AMOUNT = 1_000_000_000_000

const card = v.strictObject({
  steps: v.pipe(v.array(text), v.maxLength(LONGEST_LIST)),
  timelines: text,
  responsibilities: text,
  graceMinutes: minutes,
  noticeHours: v.pipe(finite, v.minValue(0), v.maxValue(YEAR_HOURS)),
  movesAllowed: v.nullable(count),
  responseTime: text,
  reach: text,
  fee: v.nullable(text),
})

export const expectationsShapes = { 'expectations-written': { card } }

const task = v.strictObject({ id, name: words, who: v.picklist(['me', 'client']), days: count })

export const projectShapes = {
  'project-planned': {
    client: id,
    name: words,
    deliverOn: day,
    tasks: v.pipe(v.array(task), v.maxLength(LONGEST_LIST)),
    daysOff: v.pipe(v.array(day), v.maxLength(LONGEST_LIST)),
    weekend: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(7))), v.maxLength(6)),
  },
  'task-done': { task: id, on: day },
  'project-closed': { how: v.picklist(['delivered', 'given-up']), on: day },
}

export const invoiceShapes = {
  'invoice-set': {
    client: id,
    number: words,
    amount: v.pipe(finite, v.minValue(-LARGEST_AMOUNT), v.maxValue(LARGEST_AMOUNT)),
    currency: v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)),
    sentOn: v.nullable(day),
    dueOn: v.nullable(day),
    paidOn: v.nullable(v.union([day, v.literal('unknown')])),
  },
}
