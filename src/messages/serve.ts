import type { Runtime } from 'webextension-polyfill'
import type { Ask, Protocol, Reply, Result, Verb } from './protocol.ts'
import type { Asker } from './sender.ts'

/** Checks the shape of a question; `null`: not of that shape. */
type Parser<T> = (question: unknown) => T | null

export type Service<V extends Verb> = {
  readonly from: readonly Asker[]
  readonly parse: Parser<Ask<V>>
  readonly answer: (question: Ask<V>, sender: Runtime.MessageSender, asker: Asker) => Promise<Reply<V>>
}

export type Services = { readonly [V in Verb]: Service<V> }

export type Identify = (sender: Runtime.MessageSender) => Asker | null

/**
 * The one listener of the background. Refusals name a code and never the content: `not-allowed` for a sender who may not
 * ask this, `bad-shape` for a question of another shape, `failed` when answering broke.
 */
export function serve(services: Services, identify: Identify, report: (code: string, verb: string) => void) {
  const refuse = (error: string, verb: string): Result<never> => {
    report(error, verb)
    return { ok: false, error }
  }
  return async (message: unknown, sender: Runtime.MessageSender): Promise<Result<unknown>> => {
    const verb = verbOf(message, services)
    if (!verb) return refuse('bad-shape', 'unknown')
    const asker = identify(sender)
    const service: Service<Verb> = services[verb] as Service<Verb>
    if (!asker || !service.from.includes(asker)) return refuse('not-allowed', verb)
    const question = service.parse((message as { ask?: unknown }).ask)
    if (question === null) return refuse('bad-shape', verb)
    try {
      return { ok: true, value: await service.answer(question, sender, asker) }
    } catch (error) {
      return refuse(error instanceof Refusal ? error.code : 'failed', verb)
    }
  }
}

/** Thrown by a service to answer with a code of its own. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code)
  }
}

function verbOf(message: unknown, services: Services): keyof Protocol | null {
  if (typeof message !== 'object' || message === null || !('verb' in message)) return null
  const { verb } = message
  return typeof verb === 'string' && Object.hasOwn(services, verb) ? (verb as Verb) : null
}
