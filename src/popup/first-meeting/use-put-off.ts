import { useEffect, useState } from 'preact/hooks'
import { browser } from '../../browser.ts'

const KEY = 'popup/first-meetings-put-off'

type PutOff = {
  /** `null` while it is being read. */
  readonly keys: readonly string[] | null
  readonly putOff: (key: string) => void
}

/** What the user said "not now" to. It is no fact, and forgotten when the browser closes. */
export function usePutOff(): PutOff {
  const [keys, setKeys] = useState<readonly string[] | null>(null)
  useEffect(() => {
    const read = async () => {
      const kept = (await browser.storage.session.get(KEY))[KEY]
      setKeys(Array.isArray(kept) ? (kept as string[]) : [])
    }
    void read()
  }, [])
  const putOff = (key: string) => {
    const all = [...(keys ?? []), key]
    setKeys(all)
    void browser.storage.session.set({ [KEY]: all })
  }
  return { keys, putOff }
}
