import type { Guest } from '../meeting/fact.ts'
import { addressOf } from './address.ts'
import type { SeenEvent } from './look.ts'
import type { PageEvent } from './page-event.ts'

/**
 * What is known of an event once a page has shown it too. The page says what it shows and is silent of the rest: a
 * collapsed list of guests, an organizer it does not name, a time it words ambiguously. `null`: nobody knows when it is.
 */
export function mergeSighting(known: SeenEvent | null, page: PageEvent): SeenEvent | null {
  const times = page.startMs === null ? known && timesOf(known) : timesOf({ ...page, startMs: page.startMs })
  if (!times) return null
  return {
    ...page,
    ...times,
    title: page.title || (known?.title ?? ''),
    place: page.place ?? known?.place ?? null,
    meetCode: page.meetCode ?? known?.meetCode ?? null,
    link: page.link ?? known?.link ?? null,
    organizer: page.organizer ?? known?.organizer ?? null,
    guests: mergeGuests(known?.guests ?? [], page.guests),
    status: 'confirmed',
    busy: known?.busy ?? true,
  }
}

const timesOf = ({
  startMs,
  endMs,
  allDay,
  timeZone,
}: Pick<SeenEvent, 'startMs' | 'endMs' | 'allDay' | 'timeZone'>) => ({
  startMs,
  endMs,
  allDay,
  timeZone,
})

/** Who was known and is not shown may only be folded away, so nobody is left out. */
function mergeGuests(known: readonly Guest[], shown: readonly Guest[]): Guest[] {
  const before = new Map(known.map((guest) => [addressOf(guest.email), guest]))
  const now = new Map(shown.map((guest) => [addressOf(guest.email), guest]))
  return [...new Map([...before, ...now]).keys()].map((address) => {
    const [was, is] = [before.get(address), now.get(address)]
    return {
      email: address,
      name: is?.name ?? was?.name ?? null,
      response: is?.response ?? was?.response ?? null,
    }
  })
}
