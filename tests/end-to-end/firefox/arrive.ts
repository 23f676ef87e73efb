import { setTimeout as pause } from 'node:timers/promises'
import type { Session } from './session.ts'

const LOADED_WITHIN_MS = 10_000

declare const browser: unknown

/**
 * Firefox may call a page loaded while the empty one before it still stands there, seen once when the page changed its
 * process (2026-11).
 */
export async function arrive(session: Session, handle: string, url: string): Promise<void> {
  const { protocol } = new URL(url)
  for (let waited = 0; waited < LOADED_WITHIN_MS; waited += 20) {
    if (await session.call({ handle }, hasArrived, protocol)) return
    await pause(20)
  }
  throw new Error(`${url} does not load`)
}

const hasArrived = (protocol: string): boolean =>
  location.protocol === protocol &&
  document.readyState === 'complete' &&
  (protocol !== 'moz-extension:' || typeof browser === 'object')
