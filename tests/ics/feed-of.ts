import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A feed of these components, each a list of lines. */
export const feedOf = (...components: readonly (readonly string[])[]): string =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'X-WR-CALNAME:anna@studio.example',
    'X-WR-TIMEZONE:Europe/Berlin',
    ...components.flat(),
    'END:VCALENDAR',
    '',
  ].join('\r\n')

/** An event of an hour in Berlin, unless its lines say otherwise. */
export const eventOf = (uid: string, ...lines: readonly string[]): string[] => {
  const start = lines.some((line) => line.startsWith('DTSTART')) ? [] : ['DTSTART;TZID=Europe/Berlin:20261102T100000']
  return ['BEGIN:VEVENT', 'DTSTAMP:20261020T080000Z', `UID:${uid}`, ...start, ...lines, 'END:VEVENT']
}

export const readSample = (name: string): string => readFileSync(join(import.meta.dirname, `${name}.ics`), 'utf8')
