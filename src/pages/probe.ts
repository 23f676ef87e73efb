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
  readonly health: Readonly<Record<Name, boolean>>
}

/** Where things were at the last look. Searching a call of 4,000 nodes for one thing costs 40 us, asking it again none. */
export type Memory<Name extends string> = Map<Name, Element>

export function createProbe<Name extends string>(
  root: ParentNode,
  anchors: Record<Name, Anchor>,
  memory: Memory<Name> = new Map(),
): Probe<Name> {
  const health = Object.fromEntries(Object.keys(anchors).map((name) => [name, false])) as Record<Name, boolean>

  function all(name: Name, within = root): readonly Element[] {
    for (const way of anchors[name]) {
      const found = matchesOf(way, within)
      if (found.length === 0) continue
      health[name] = true
      return found
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

  function first(name: Name, within = root): Element | null {
    const known = within === root ? memory.get(name) : undefined
    const found = known?.isConnected === true && isNamed(known, anchors[name]) ? known : search(name, within)
    if (found === null) return null
    health[name] = true
    if (within === root) memory.set(name, found)
    return found
  }

  return { first, all, health }
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
export const cut = (text: string, length: number) => Array.from(text).slice(0, length).join('')
