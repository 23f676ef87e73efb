import { digitValue } from '../digit-value.ts'

const DIGIT = /\p{Nd}/u
const NUMBER = /^\p{Nd}+(?:[.,\u066C'\u2019\s]\p{Nd}{3})*$/u

/** Nearly all there is to read. For the digits of every script the engine has to build its tables first. */
const PLAIN = /^[\s!-~]*$/
const PLAIN_NUMBER = /^\d+(?:[.,'\s]\d{3})*$/

/** A whole number in the digits of any script, or `null` where the text is anything more or less than one. */
export function parseNumber(text: string): number | null {
  if (PLAIN.test(text)) return PLAIN_NUMBER.test(text) ? Number(text.replace(/\D/g, '')) : null
  if (!NUMBER.test(text)) return null
  return Array.from(text)
    .filter((char) => DIGIT.test(char))
    .reduce((sum, char) => sum * 10 + digitValue(char), 0)
}
