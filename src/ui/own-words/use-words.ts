import { useEffect, useState } from 'preact/hooks'
import type { KeptWords } from './kept-words.ts'
import { watchWords } from './words-shelf.ts'

/** What the user keeps of words, always as it is now; `null` while it is being read. */
export function useWords(): KeptWords | null {
  const [words, setWords] = useState<KeptWords | null>(null)
  useEffect(() => {
    const life = new AbortController()
    watchWords(setWords, life.signal)
    return () => life.abort()
  }, [])
  return words
}
