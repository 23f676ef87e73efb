import type { Signal } from '@preact/signals-core'
import { chooseClientLanguage, type KeptWords } from '../ui/own-words/kept-words.ts'
import { usualLanguage } from '../ui/own-words/tongue-of.ts'
import { changeWords, watchWords } from '../ui/own-words/words-shelf.ts'
import type { Language } from '../wording/language.ts'

/** Keeps `words` what the user chose and wrote; how a client's language is remembered comes back. */
export function keepWords(words: Signal<KeptWords>, signal: AbortSignal) {
  watchWords((kept) => {
    words.value = kept
  }, signal)
  return (client: string, language: Language) =>
    void changeWords((kept) => chooseClientLanguage(kept, client, language === usualLanguage() ? null : language))
}
