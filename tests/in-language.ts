import './overlay/fake-browser.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { vi } from 'vitest'

type Messages = Readonly<Record<string, { readonly message: string } | undefined>>
type I18n = { getUILanguage: () => string; getMessage: (key: string, blanks?: readonly string[]) => string }

const LOCALES = join(import.meta.dirname, '../public/_locales')

/** A module as it is in a browser of this language; each page keeps its words, so it is loaded anew. */
export async function inLanguage<T>(language: string, load: () => Promise<T>): Promise<T> {
  const file = join(LOCALES, language.replace('-', '_'), 'messages.json')
  const messages = JSON.parse(readFileSync(file, 'utf8')) as Messages
  const { i18n } = (globalThis as unknown as { browser: { i18n: I18n } }).browser
  i18n.getUILanguage = () => language
  i18n.getMessage = (key, blanks = []) =>
    (messages[key]?.message ?? '').replace(/\$(\d)/g, (_, place: string) => blanks[Number(place) - 1] ?? '')
  vi.resetModules()
  return load()
}
