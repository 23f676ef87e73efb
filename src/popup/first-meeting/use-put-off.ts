import { useEffect, useState } from 'preact/hooks'
import { keepPutOff, loadPutOff } from '../../ui/expectations/put-off.ts'

type PutOff = {
  /** `null` while it is being read. */
  readonly keys: readonly string[] | null
  readonly putOff: (key: string) => void
}

/** What the user said "not now" to, here or before. */
export function usePutOff(): PutOff {
  const [keys, setKeys] = useState<readonly string[] | null>(null)
  useEffect(() => {
    void loadPutOff().then(setKeys)
  }, [])
  const putOff = (key: string) => {
    const all = [...(keys ?? []), key]
    setKeys(all)
    void keepPutOff(all)
  }
  return { keys, putOff }
}
