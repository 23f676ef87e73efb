import { wordsDirection } from '../../ui/words.ts'
import { isolateName, plainName } from '../../wording/plain-line.ts'

/** A name inside a text that leaves the page: one line, kept together where it runs the other way. */
export const writtenName = (name: string): string => isolateName(plainName(name), wordsDirection())
