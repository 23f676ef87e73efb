import { t, type WordKey, wordsDirection, wordsLocale } from './words.ts'

/** Tells the browser and its screen reader in which language a page of ours speaks. */
export function setPageLanguage(title: WordKey): void {
  document.documentElement.lang = wordsLocale()
  document.documentElement.dir = wordsDirection()
  document.title = t(title)
}
