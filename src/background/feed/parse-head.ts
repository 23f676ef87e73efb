import { addressOf, domainOf } from '../../domain/events/address.ts'

export type Head = {
  readonly name: string | null
  readonly owner: string | null
  readonly timeZone: string | null
}

/** What a feed says of its calendar, each property on a line of its own. */
export function parseHead(head: string): Head {
  const name = propertyIn(head, 'X-WR-CALNAME')
  return {
    name,
    owner: name !== null && domainOf(name)?.includes('.') ? addressOf(name) : null,
    timeZone: propertyIn(head, 'X-WR-TIMEZONE'),
  }
}

function propertyIn(head: string, property: string): string | null {
  const [, value = ''] = new RegExp(`^${property}(?:;[^:\\r\\n]*)?:([^\\r\\n]*)`, 'm').exec(head) ?? []
  const said = value.replaceAll(/\\([\\;,])/g, '$1').trim()
  return said === '' ? null : said.slice(0, 1_000)
}
