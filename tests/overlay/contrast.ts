const CHANNELS = /rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)/

type Colour = readonly [red: number, green: number, blue: number]

/** `null`: not opaque. */
function parseColour(text: string): Colour | null {
  const [, red, green, blue, alpha] = CHANNELS.exec(text) ?? []
  return red === undefined || alpha !== undefined ? null : [Number(red), Number(green), Number(blue)]
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function backdropOf(element: Element | null): Colour {
  for (let at = element; at; at = at.parentElement) {
    const colour = parseColour(getComputedStyle(at).backgroundColor)
    if (colour) return colour
  }
  throw new Error('nothing opaque behind it')
}

const ownText = (element: Element) =>
  [...element.childNodes].some((node) => node instanceof Text && node.data.trim() !== '')

/** Texts whose contrast with what lies behind them is below 4.5. axe does not look into a layer of this kind. */
export function findFaint(root: ParentNode): string[] {
  return [...root.querySelectorAll('*')].filter(ownText).flatMap((element) => {
    const colour = parseColour(getComputedStyle(element).color)
    if (!colour) return `${element.textContent}: not opaque`
    const [light = 0, dark = 0] = [luminance(colour), luminance(backdropOf(element))].toSorted((a, b) => b - a)
    const ratio = (light + 0.05) / (dark + 0.05)
    return ratio < 4.5 ? `${element.textContent}: ${ratio.toFixed(2)}` : []
  })
}
