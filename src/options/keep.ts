import type { FactDraft } from '../domain/meeting/fact.ts'
import { t } from '../ui/words.ts'
import type { Options, Section } from './state.ts'

/** Keeps what was said and says so, with a way to take it back; whether it was kept. */
export async function keep(
  options: Options,
  section: Section,
  facts: readonly FactDraft[],
  sentence: string,
): Promise<boolean> {
  let kept = false
  await options.run(section, async () => {
    kept = await options.tell(facts)
    return kept ? { good: true, sentence, undo: facts } : { good: false, sentence: t('options_not_saved') }
  })
  return kept
}
