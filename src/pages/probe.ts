/** One way to find something on a page. `text` narrows to elements whose whole text matches: icon names, never words. */
export type Way = {
  readonly css: string
  readonly text?: RegExp
  /** When it was last seen to work, and how: in a `capture` of the page, `live` by its author, or only `used`. */
  readonly seen: string
}

/** Alternatives in order of trust. */
export type Anchor = readonly [Way, ...Way[]]

export type Anchors = Readonly<Record<string, Anchor>>

/** Looks things up by anchor and remembers which anchors answered. Nothing found is a value, not an error. */
export type Probe<Name extends string> = {
  readonly first: (name: Name, within?: ParentNode) => Element | null
  /** All matches of the most trusted way that has any. */
  readonly all: (name: Name, within?: ParentNode) => readonly Element[]
  /** Which anchors have answered by now. */
  readonly health: () => Readonly<Record<Name, boolean>>
}

/**
 * Where things were at the last look: asking one again costs next to nothing. Searching a call of 4,000 nodes costs 5 us
 * for an attribute that few elements have, 50 to 150 for a tag or an `aria-*`, and ten times that for several at once.
 */
export type Memory<Name extends string> = Map<Name, Element>

/** For one look: what was searched for in all of the page, found or not, is not searched for again. */
export function createProbe<Name extends string>(
  root: ParentNode,
  anchors: Record<Name, Anchor>,
  memory: Memory<Name> = new Map(),
): Probe<Name> {
  const answered = new Set<string>()
  const firsts = new Map<Name, Element | null>()
  const lists = new Map<Name, readonly Element[]>()

  function list(name: Name, within: ParentNode): readonly Element[] {
    for (const way of anchors[name]) {
      const found = matchesOf(way, within)
      if (found.length > 0) return found
    }
    return []
  }

  function search(name: Name, within: ParentNode): Element | null {
    for (const way of anchors[name]) {
      const found = way.text === undefined ? within.querySelector(way.css) : matchesOf(way, within)[0]
      if (found) return found
    }
    return null
  }

  function recall(name: Name): Element | null {
    const known = memory.get(name)
    if (known?.isConnected === true && isNamed(known, anchors[name])) return known
    const found = search(name, root)
    if (found !== null) memory.set(name, found)
    return found
  }

  return {
    first(name, within = root) {
      const found = within === root ? keep(firsts, name, recall) : search(name, within)
      if (found !== null) answered.add(name)
      return found
    },
    all(name, within = root) {
      const found = within === root ? keep(lists, name, () => list(name, root)) : list(name, within)
      if (found.length > 0) answered.add(name)
      return found
    },
    health: () =>
      Object.fromEntries(Object.keys(anchors).map((name) => [name, answered.has(name)])) as Record<Name, boolean>,
  }
}

function keep<K, V>(kept: Map<K, V>, key: K, find: (key: K) => V): V {
  const known = kept.get(key)
  if (known !== undefined) return known
  const found = find(key)
  kept.set(key, found)
  return found
}

const isNamed = (element: Element, anchor: Anchor) =>
  anchor.some(({ css, text }) => element.matches(css) && text?.test(textOf(element)) !== false)

export function matchesOf(way: Way, within: ParentNode): Element[] {
  const found = [...within.querySelectorAll(way.css)]
  const { text } = way
  return text === undefined ? found : found.filter((element) => text.test(textOf(element)))
}

/** The nearest element, from this one outwards, that the anchor names. */
export function enclosing(element: Element, anchor: Anchor): Element | null {
  const around = anchor.map(({ css }) => element.closest(css))
  return around.find((found) => found !== null && isNamed(found, anchor)) ?? null
}

export const attributeOf = (element: Element | null, name: string) => element?.getAttribute(name) ?? null

export const textOf = (element: Element | null) => element?.textContent.trim() ?? ''

/** At most `length` characters, none of them halved. */
export const cut = (text: string, length: number) =>
  text.length <= length ? text : Array.from(text).slice(0, length).join('')
