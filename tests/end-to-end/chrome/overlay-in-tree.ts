import type { CDPSession, Protocol } from 'puppeteer-core'
import type { OverlaySeen } from '../driven-browser.ts'

type Node = Protocol.Accessibility.AXNode

const CONTROLS = ['button', 'textbox', 'spinbutton', 'radio', 'checkbox', 'combobox', 'searchbox', 'InputTime', 'Time']

const roleOf = ({ role }: Node): string => String(role?.value ?? '')
export const nameOf = ({ name }: Node): string => String(name?.value ?? '')

/** What the accessibility tree holds of the overlay, whose shadow root is closed to everything else. */
export async function overlayNodes(session: CDPSession): Promise<Node[] | null> {
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true })
  const inside = new Set<number>()
  const gather = (node: Protocol.DOM.Node, within: boolean) => {
    if (within) inside.add(node.backendNodeId)
    for (const child of node.children ?? []) gather(child, within)
    const own = within || node.nodeName === 'HARD-STOP-OVERLAY'
    for (const shadow of node.shadowRoots ?? []) gather(shadow, own)
  }
  gather(root, false)
  if (inside.size === 0) return null
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  return nodes.filter((node) => inside.has(node.backendDOMNodeId ?? -1))
}

export const isControl = (node: Node): boolean => !node.ignored && CONTROLS.includes(roleOf(node))

export function describeOverlay(nodes: readonly Node[]): OverlaySeen {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const textOf = (node: Node): string => {
    if (roleOf(node) === 'StaticText') return nameOf(node)
    return (node.childIds ?? [])
      .flatMap((id) => byId.get(id) ?? [])
      .map(textOf)
      .join('')
  }
  const ofRole = (role: string) => nodes.find((node) => !node.ignored && roleOf(node) === role)
  const timer = ofRole('timer')
  return {
    timer: timer ? { name: nameOf(timer), text: textOf(timer).trim() } : null,
    status: tidy(textIn(ofRole('status'), textOf)),
    alert: tidy(textIn(ofRole('alert'), textOf)),
    buttons: nodes.filter(isControl).map(nameOf),
    text: tidy(
      nodes
        .filter((node) => roleOf(node) === 'StaticText')
        .map(nameOf)
        .join(' '),
    ),
  }
}

const textIn = (node: Node | undefined, textOf: (node: Node) => string) => (node ? textOf(node) : '')
const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()
