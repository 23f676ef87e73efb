import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../wording/language.ts'
import type { Occasion } from '../../wording/occasions.ts'
import type { WordsFor } from '../../wording/words.ts'
import { loadAllWords } from './load-all-words.ts'

type Shipped = { readonly language: Language; readonly words: WordsFor<Occasion> }

/** The last language that was read stays until the one now asked for has come; `null`: none has. */
export function useShippedWords(language: Language): Shipped | null {
  const [shipped, setShipped] = useState<Shipped | null>(null)
  useEffect(() => {
    let asked = true
    void loadAllWords(language).then((words) => asked && setShipped({ language, words }))
    return () => {
      asked = false
    }
  }, [language])
  return shipped
}
