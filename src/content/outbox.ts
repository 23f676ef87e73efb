import type { FactDraft } from '../domain/meeting/fact.ts'
import type { Ask, Result } from '../messages/protocol.ts'

type Send = (question: Ask<'facts/append'>) => Promise<Result<unknown>>

const MOST = 200
/** Asking again would change nothing. */
const FINAL = ['bad-shape', 'not-allowed']

/**
 * Facts on their way to the background, in order. What could not be delivered stays for the next try; a fact that
 * arrives twice changes nothing.
 */
export function createOutbox(send: Send) {
  const waiting: FactDraft[] = []
  return {
    put: (facts: readonly FactDraft[]) => void waiting.push(...facts),
    /** The error that stopped it; `null`: nothing is left to send. */
    async flush(): Promise<string | null> {
      while (waiting.length > 0) {
        const facts = waiting.slice(0, MOST)
        const reply = await send({ facts })
        if (!reply.ok && !FINAL.includes(reply.error)) return reply.error
        waiting.splice(0, facts.length)
      }
      return null
    },
  }
}

export type Outbox = ReturnType<typeof createOutbox>
