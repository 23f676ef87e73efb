import { t } from './words.ts'

/** What stands between two sentences. No message may be empty, so it only says whether there is a space. */
export const sentenceGap = (): string => (t('ui_sentence_gap') === 'none' ? '' : ' ')

/** `false`: it is not said. */
export const joinSentences = (sentences: readonly (string | false)[]): string =>
  sentences.filter((sentence) => sentence !== false).join(sentenceGap())
