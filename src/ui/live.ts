import { liveQuery } from 'dexie'
import { useEffect, useState } from 'preact/hooks'

export type Live<T> =
  | { readonly state: 'reading' }
  | { readonly state: 'read'; readonly value: T }
  | { readonly state: 'failed' }

/** What the ledger says now and after every change; the last answer stays while a new question is being answered. */
export function useLive<T>(read: () => Promise<T>, asked: readonly unknown[]): Live<T> {
  const [live, setLive] = useState<Live<T>>({ state: 'reading' })
  useEffect(() => {
    const subscription = liveQuery(() => read().catch(fail)).subscribe({
      next: (value) => setLive({ state: 'read', value }),
      error: () => setLive({ state: 'failed' }),
    })
    return () => subscription.unsubscribe()
  }, asked)
  return live
}

/** Under another name: of a database that could not be opened `liveQuery` says nothing. */
const fail = (cause: unknown): never => {
  throw new Error('the ledger cannot be read', { cause })
}
