import { writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { demandBuilt, ROOT } from './built.ts'
import { measureCalendar } from './calendar/measure-calendar.ts'
import { measureCall } from './call/measure-call.ts'
import { measureFeed } from './feed/measure-feed.ts'
import type { Figure } from './figure.ts'
import { describeMachine } from './machine.ts'
import { PARTS, parseOptions } from './options.ts'
import { measurePopup } from './popup/measure-popup.ts'
import { quote } from './quote.ts'
import { measureSize } from './size.ts'
import { measureStanding } from './standing/measure-standing.ts'
import { formatTable } from './table.ts'
import { measureWrite } from './write/measure-write.ts'

const options = parseOptions(process.argv.slice(2))
demandBuilt()
const measure: Record<(typeof PARTS)[number], () => Figure[] | Promise<Figure[]>> = {
  size: measureSize,
  call: () => measureCall(options),
  calendar: () => measureCalendar(options),
  popup: () => measurePopup(options.rows),
  standing: () => measureStanding(options.quick),
  write: () => measureWrite(options.quick),
  feed: () => measureFeed(options.quick),
}
const figures: Figure[] = []
for (const part of options.only) figures.push(...(await measure[part]()))

const table = formatTable(figures)
console.log(table)
if (options.only.length === PARTS.length) {
  const results = `${table}\n\n${await describeMachine()}${options.quick ? '; a quick run' : ''}.`
  writeFileSync(resolve(ROOT, 'bench/results.md'), `${results}\n`)
  quote(results)
}
