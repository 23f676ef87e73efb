import { ANCHORS, type AnchorName } from '../../src/pages/meet/anchors.ts'
import { readMeetPage } from '../../src/pages/meet/read-meet-page.ts'
import type { Sighting } from '../../src/pages/meet/sighting.ts'
import { matchesOf, type Way } from '../../src/pages/probe.ts'

export type Answer = Pick<Sighting, 'state' | 'company'>
export type Damage = { readonly what: readonly string[]; readonly how: string; readonly answer: Answer }

/** How many elements each way of each anchor finds; ways that find none are left out. */
export type Matches = Record<string, number>

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html')

/** The parts of the page that can go missing: each anchor as a whole and each way alone. */
const parts = Object.entries(ANCHORS).flatMap(([name, ways]: [string, readonly Way[]]) => [
  { name, ways },
  ...ways.map((way, index) => ({ name: `${name}/${index + 1}`, ways: [way] })),
])

export function read(html: string, path: string): Sighting {
  return readMeetPage(parse(html), path)
}

export function countMatches(html: string): Matches {
  const page = parse(html)
  const counts: Matches = {}
  for (const [name, ways] of Object.entries(ANCHORS) as [AnchorName, readonly Way[]][])
    for (const [index, way] of ways.entries()) {
      const count = matchesOf(way, page).length
      if (count > 0) counts[`${name}/${index + 1}`] = count
    }
  return counts
}

const gone = (page: Document, way: Way) => {
  for (const element of matchesOf(way, page)) element.remove()
}

/** As when Google gives things new names: the elements stay, and nothing that the way goes by. */
const renamed = (page: Document, way: Way) => {
  const names = [...way.css.matchAll(/\[([a-z-]+)/g)].map((match) => match[1] ?? '')
  for (const element of matchesOf(way, page)) {
    for (const name of names) (element.closest(`[${name}]`) ?? element).removeAttribute(name)
    if (way.text !== undefined) element.textContent = 'zz'
  }
}

const HARMS = { gone, renamed }

/** Reads the page again with every part, and every two parts, out of order. Only what differs is told. */
export function damage(html: string, path: string): { tries: number; damages: Damage[] } {
  const whole = JSON.stringify(answerOf(parse(html), path))
  const damages: Damage[] = []
  let tries = 0
  for (const [how, harm] of Object.entries(HARMS))
    for (const [index, one] of parts.entries())
      for (const other of parts.slice(index)) {
        const page = parse(html)
        for (const way of [...one.ways, ...other.ways]) harm(page, way)
        const answer = answerOf(page, path)
        tries += 1
        if (JSON.stringify(answer) !== whole) damages.push({ what: [one.name, other.name], how, answer })
      }
  return { tries, damages }
}

function answerOf(page: Document, path: string): Answer {
  const { state, company } = readMeetPage(page, path)
  return { state, company }
}
