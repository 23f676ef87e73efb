import { t, type WordKey, wordsSpeech } from './words.ts'

/** Tells the browser and its screen reader in which language a page of ours speaks. */
export function setPageLanguage(title: WordKey): void {
  const { language, direction } = wordsSpeech()
  document.documentElement.lang = language
  document.documentElement.dir = direction
  document.title = t(title)
}
