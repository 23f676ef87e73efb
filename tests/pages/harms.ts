import { type Anchors, matchesOf, type Way } from '../../src/pages/probe.ts'

/** What of a page can go missing at once. */
export type Part = { readonly name: string; readonly ways: readonly Way[] }
export type Harm = (page: Document, way: Way) => void

/** Each anchor as a whole and each of its ways alone. */
export const partsOf = (anchors: Anchors): Part[] =>
  Object.entries(anchors).flatMap(([name, ways]) => [
    { name, ways },
    ...ways.map((way, index) => ({ name: `${name}/${index + 1}`, ways: [way] })),
  ])

const gone: Harm = (page, way) => {
  for (const element of matchesOf(way, page)) element.remove()
}

/** As when Google gives things new names: the elements stay, and nothing that the way goes by. */
const renamed: Harm = (page, way) => {
  const css = way.css.replaceAll(/:not\([^)]*\)/g, '')
  const names = [...css.matchAll(/\[([a-z-]+)/g)].map((match) => match[1] ?? '')
  if (css.includes('#')) names.push('id')
  for (const element of matchesOf(way, page))
    for (const name of names) (element.closest(`[${name}]`) ?? element).removeAttribute(name)
}

export const HARMS: Readonly<Record<string, Harm>> = { gone, renamed }
