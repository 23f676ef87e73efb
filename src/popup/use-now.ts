import { useEffect, useState } from 'preact/hooks'
import type { EpochMs } from '../domain/meeting/fact.ts'

/** The time, looked at again every `everyMs`; what is drawn from it never counts ticks. */
export function useNow(now: () => EpochMs, everyMs: number): EpochMs {
  const [atMs, setAtMs] = useState(now)
  useEffect(() => {
    const timer = setInterval(() => setAtMs(now()), everyMs)
    return () => clearInterval(timer)
  }, [now, everyMs])
  return atMs
}
