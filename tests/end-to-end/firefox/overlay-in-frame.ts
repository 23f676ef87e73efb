import type { OverlaySeen } from '../driven-browser.ts'

type Accessible = {
  readonly name: string | null
  readonly role: number
  readonly parent: Accessible | null
  readonly firstChild: Accessible | null
  readonly nextSibling: Accessible | null
}

type Accessibility = {
  getAccessibleFor(node: Node): Accessible | null
  getStringRole(role: number): string
}

type PrivilegedElement = HTMLElement & {
  readonly openOrClosedShadowRoot: ShadowRoot | null
  setUserInput(text: string): void
}

declare const content: { document: Document; innerWidth: number; innerHeight: number }
declare const Components: {
  classes: Record<string, { getService(type: unknown): Accessibility }>
  interfaces: Record<string, unknown>
}

/** Behind: a text is on the page and not yet told to a screen reader, which happens at the next frame. */
export type Reading = { readonly seen: OverlaySeen | null; readonly behind: boolean }

/** Each function here is sent to the page's process as text: it stands alone. */
export function readOverlay(): Reading {
  const service = Components.classes['@mozilla.org/accessibilityService;1']?.getService(
    Components.interfaces['nsIAccessibilityService'],
  )
  const host = content.document.querySelector<PrivilegedElement>('hard-stop-overlay')
  const root = host?.openOrClosedShadowRoot
  if (!root || !service) return { seen: null, behind: false }

  /** Texts side by side in one element belong together; between elements there is a space. */
  const textOf = (whole: Accessible | null): string => {
    const pieces: string[] = []
    const walk = (part: Accessible) => {
      let joined = ''
      for (let child = part.firstChild; child; child = child.nextSibling) {
        if (service.getStringRole(child.role) === 'text leaf') joined += child.name ?? ''
        else walk(child)
      }
      if (joined.trim() !== '') pieces.push(joined.trim())
    }
    if (whole) walk(whole)
    return pieces.join(' ').replaceAll(/\s+/g, ' ')
  }
  const find = (selector: string) => {
    const element = root.querySelector(selector)
    return element && service.getAccessibleFor(element)
  }
  const parts = [...root.children].flatMap((element) => service.getAccessibleFor(element) ?? [])
  if (parts.length === 0) return { seen: null, behind: false }
  const timer = find('[role=timer]')
  const controls = root.querySelectorAll('button, input, select, textarea, summary, a[href]')
  const isBehind = (element: Element) =>
    !element.closest('[aria-hidden=true]') &&
    element.checkVisibility() &&
    [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim() && !service.getAccessibleFor(node),
    )
  const seen = {
    timer: timer && { name: timer.name ?? '', text: textOf(timer) },
    status: textOf(find('[role=status]')),
    alert: textOf(find('[role=alert]')),
    buttons: [...controls].flatMap((control) => service.getAccessibleFor(control)?.name ?? []),
    text: parts.map(textOf).join(' ').trim(),
  }
  return { seen, behind: [...root.querySelectorAll('*')].some(isBehind) }
}

type Point = { readonly x: number; readonly y: number }

/** Where the control of this name is on the screen of the page; of a field for a time, where its hours stand. */
export function placeOfControl(name: string): (Point & { isTime: boolean }) | null {
  const service = Components.classes['@mozilla.org/accessibilityService;1']?.getService(
    Components.interfaces['nsIAccessibilityService'],
  )
  const root = content.document.querySelector<PrivilegedElement>('hard-stop-overlay')?.openOrClosedShadowRoot
  const controls = [
    ...(root?.querySelectorAll<PrivilegedElement>('button, input, select, textarea, summary, a[href]') ?? []),
  ]
  const named = controls.map((control) => ({ control, name: service?.getAccessibleFor(control)?.name ?? '' }))
  const found = named.find((each) => each.name === name) ?? named.find((each) => each.name.startsWith(name))
  if (!found) return null
  const { control } = found
  control.scrollIntoView({ block: 'nearest' })
  const isTime = control.getAttribute('type') === 'time'
  const { left, top, width, height } = control.getBoundingClientRect()
  return { x: Math.floor(isTime ? left + 16 : left + width / 2), y: Math.floor(top + height / 2), isTime }
}
