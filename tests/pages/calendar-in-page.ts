import { ANCHORS, type AnchorName } from '../../src/pages/calendar/anchors.ts'
import { type Bubble, readBubble } from '../../src/pages/calendar/read-bubble.ts'
import { type CalendarPage, readCalendarPage } from '../../src/pages/calendar/read-calendar-page.ts'
import { type Chip, readChips } from '../../src/pages/calendar/read-chips.ts'
import { type Draft, readDraft } from '../../src/pages/calendar/read-draft.ts'
import { matchesOf, type Way } from '../../src/pages/probe.ts'
import { HARMS, type Harm, type Part, partsOf } from './harms.ts'
import { withoutElement } from './without-element.ts'

/** What is read, as it crosses from the page: without elements. */
export type Reading = {
  readonly page: CalendarPage
  readonly chips: readonly Omit<Chip, 'element'>[]
  readonly bubble: Omit<Bubble, 'element'> | null
  readonly draft: Draft | null
}

/** How many elements each way of each anchor finds; ways that find none are left out. */
export type Matches = Record<string, number>

const PARTS = partsOf(ANCHORS)

/** Makes it the page that this browser shows: what is hidden can only be told there. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html')
  document.replaceChild(document.adoptNode(page.documentElement), document.documentElement)
}

function look(path: string): Reading {
  const chips = readChips(document)
  const page = readCalendarPage(document, path, chips.length)
  const bubble = readBubble(document, page, chips)
  return {
    page,
    chips: chips.map(withoutElement),
    bubble: bubble && withoutElement(bubble),
    draft: readDraft(document, path, page),
  }
}

export function read(html: string, path: string): Reading {
  show(html)
  return look(path)
}

export function countMatches(html: string): Matches {
  show(html)
  const counts: Matches = {}
  for (const [name, ways] of Object.entries(ANCHORS) as [AnchorName, readonly Way[]][])
    for (const [index, way] of ways.entries()) {
      const count = matchesOf(way, document).length
      if (count > 0) counts[`${name}/${index + 1}`] = count
    }
  return counts
}

/** Reads the page again with every part that it has, and every two, out of order. Only what is read wrong is told. */
export function damage(html: string, path: string): { tries: number; faults: string[] } {
  const right = read(html, path)
  const there = PARTS.filter(({ ways }) => ways.some((way) => matchesOf(way, document).length > 0))
  const faults: string[] = []
  let tries = 0
  const tryOut = (one: Part, other: Part, how: string, harm: Harm) => {
    show(html)
    for (const way of [...one.ways, ...other.ways]) harm(document, way)
    tries += 1
    for (const fault of faultsOf(right, look(path))) faults.push(`${one.name} ${other.name} ${how}: ${fault}`)
  }
  for (const [how, harm] of Object.entries(HARMS))
    for (const [index, one] of there.entries()) for (const other of there.slice(index)) tryOut(one, other, how, harm)
  return { tries, faults }
}

/** Whatever is said must be right; anything may be left unsaid. */
function faultsOf(right: Reading, now: Reading): string[] {
  const faults: string[] = []
  const check = (what: string, said: unknown, truth: unknown, unsaid: readonly unknown[] = [null]) => {
    if (JSON.stringify(said) !== JSON.stringify(truth) && !unsaid.includes(said))
      faults.push(`${what} ${JSON.stringify(said)}`)
  }
  check('screen', now.page.screen, right.page.screen, ['unknown'])
  for (const name of ['view', 'email', 'zone'] as const) check(name, now.page[name], right.page[name])
  for (const chip of now.chips) {
    const truth = right.chips.find((each) => each.eventId === chip.eventId && each.calendarId === chip.calendarId)
    check('chip', chip.occurrence, truth?.occurrence, [])
    check('day', chip.day, truth?.day)
  }
  if (now.bubble) {
    check('bubble', now.bubble.occurrence, right.bubble?.occurrence, [])
    for (const name of ['startMs', 'endMs', 'place', 'meetCode', 'link', 'organizer'] as const)
      check(name, now.bubble[name], right.bubble?.[name])
    if (now.bubble.startMs !== null) check('allDay', now.bubble.allDay, right.bubble?.allDay, [])
    check('title', now.bubble.title, right.bubble?.title, [''])
    for (const guest of now.bubble.guests) {
      const truth = right.bubble?.guests.find(({ email }) => email === guest.email)
      check('guest', guest.email, truth?.email, [])
      check('name', guest.name, truth?.name)
      check('response', guest.response, truth?.response)
    }
  }
  if (now.draft) {
    check('kind', now.draft.kind, right.draft?.kind, [])
    check('editing', now.draft.editing, right.draft?.editing)
    check('draft title', now.draft.title, right.draft?.title, [''])
    check('draft start', now.draft.startMs, right.draft?.startMs)
    for (const email of now.draft.guests) check('draft guest', right.draft?.guests.includes(email), true, [])
  }
  return faults
}
