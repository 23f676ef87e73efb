import type { Language } from '../../wording/language.ts'
import { loadAfterwardsWords, loadInMeetingWords } from '../../wording/load-words.ts'
import type { Occasion } from '../../wording/occasions.ts'
import type { WordsFor } from '../../wording/words.ts'

/** The shipped texts of one language, for every occasion. */
export async function loadAllWords(language: Language): Promise<WordsFor<Occasion>> {
  const [inMeeting, afterwards] = await Promise.all([loadInMeetingWords(language), loadAfterwardsWords(language)])
  return { ...inMeeting, ...afterwards }
}
