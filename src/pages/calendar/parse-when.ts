import { ascii } from './ascii.ts'
import { clocksOf } from './read-clocks.ts'
import { daysOf, type PartialDay } from './read-days.ts'
import { tokensOf } from './tokens-of.ts'
import { wordsOf } from './words-of.ts'

/** What words say of a time. One clock is a start; no clock beside a day is the whole of it. */
export type When = {
  /** The first and the last, at most. */
  readonly days: readonly PartialDay[]
  /** Start and end at most, in minutes of the day. */
  readonly clocks: readonly number[]
}

/**
 * Reads all of a text or refuses it: a word that is not understood may turn the rest around. `null` also where half of a
 * day, or the order of day and month, is left open.
 */
export function parseWhen(text: string, locale: string | null): When | null {
  const words = wordsOf(locale)
  const tokens = tokensOf(ascii(text), words)
  const told = tokens && clocksOf(tokens, words.to24)
  const days = told && daysOf(told.rest)
  if (!days || (told.clocks.length === 0 && days.length === 0 && !told.allDay)) return null
  return { days, clocks: told.clocks }
}

/**
 * The sentence that a chip has for the ears: first the clocks, then the title, names and places, last the day with its
 * year. What stands between is anything; so the end is only believed where no other cut of it could be a day.
 */
export function parseSentence(sentence: string, title: string, locale: string | null): When | null {
  const [text, name] = [ascii(sentence), ascii(title)]
  const at = name === '' ? -1 : text.indexOf(name)
  if (at < 0) return null
  const head = parseWhen(text.slice(0, at), locale)
  if (head === null || head.days.length > 0) return null
  const parts = text.slice(at + name.length).split(/[,،、]/)
  const ends = Array.from({ length: Math.min(parts.length, 5) }, (_, index) =>
    parseWhen(parts.slice(-1 - index).join(' '), locale),
  ).filter((when) => when !== null && when.clocks.length === 0 && when.days.at(-1)?.year != null)
  const [end] = ends
  return end && ends.length === 1 ? { days: end.days, clocks: head.clocks } : null
}
