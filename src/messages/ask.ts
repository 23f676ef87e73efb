import { browser } from '../browser.ts'
import type { Ask, Reply, Result, Verb } from './protocol.ts'

/** What crosses to the background. */
export type Envelope = { readonly verb: Verb; readonly ask: unknown }

/**
 * Asks the background. `no-receiver`: it could not be reached, even when tried again after the moment that waking takes;
 * `orphaned`: this copy of the extension was replaced, and nothing it asks will ever be heard.
 */
export async function ask<V extends Verb>(verb: V, question: Ask<V>): Promise<Result<Reply<V>>> {
  for (let attempt = 0; ; attempt += 1) {
    if (browser.runtime.id === undefined) return { ok: false, error: 'orphaned' }
    try {
      const envelope: Envelope = { verb, ask: question }
      const answer: Result<Reply<V>> | undefined = await browser.runtime.sendMessage(envelope)
      if (answer) return answer
    } catch (error) {
      if (String(error).includes('context invalidated')) return { ok: false, error: 'orphaned' }
    }
    // Every question may be asked twice: facts carry their id, and the rest only reads or repeats.
    if (attempt === 2) return { ok: false, error: 'no-receiver' }
    await new Promise((resolve) => setTimeout(resolve, 250))
  }
}
