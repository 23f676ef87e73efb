import type { CDPSession, Protocol } from 'puppeteer-core'

const SAMPLING_US = 100
/** Of one sample: longer, and the machine was busy with something else. */
const LONGEST_US = 500

export type Cost = {
  /** Time with an extension's script somewhere on the stack: DOM calls and microtasks included, style and layout not. */
  readonly ms: number
  /** The same time by the function on top, in milliseconds. */
  readonly byFunction: ReadonlyMap<string, number>
}

/** Profiles from now until `stop`. The profiler goes along when a navigation changes the process. */
export async function startProfile(session: CDPSession) {
  await session.send('Profiler.enable')
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_US })
  await session.send('Profiler.start')
  return {
    async stop(): Promise<Cost> {
      const { profile } = await session.send('Profiler.stop')
      await session.send('Profiler.disable')
      return costOf(profile)
    },
  }
}

function costOf({ nodes, samples = [], timeDeltas = [] }: Protocol.Profiler.Profile): Cost {
  const ours = extensionNodes(nodes)
  const names = new Map(nodes.map(({ id, callFrame }) => [id, nameOf(callFrame)]))
  const byFunction = new Map<string, number>()
  let ms = 0
  samples.forEach((node, index) => {
    if (!ours.has(node)) return
    // A sample lasts until the next one.
    const lastedMs = Math.min(timeDeltas[index + 1] ?? SAMPLING_US, LONGEST_US) / 1000
    ms += lastedMs
    const name = names.get(node) ?? ''
    byFunction.set(name, (byFunction.get(name) ?? 0) + lastedMs)
  })
  return { ms, byFunction }
}

function extensionNodes(nodes: readonly Protocol.Profiler.ProfileNode[]): Set<number> {
  const ours = new Set<number>()
  // Parents come before their children.
  for (const { id, callFrame, children = [] } of nodes) {
    if (callFrame.url.startsWith('chrome-extension://')) ours.add(id)
    if (ours.has(id)) for (const child of children) ours.add(child)
  }
  return ours
}

const nameOf = ({ functionName, url, lineNumber, columnNumber }: Protocol.Runtime.CallFrame) =>
  url === '' ? functionName : `${functionName || '(anonymous)'} ${url.split('/').at(-1)}:${lineNumber}:${columnNumber}`
