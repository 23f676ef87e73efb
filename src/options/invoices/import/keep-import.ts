import { formatNumber } from '../../../ui/formats.ts'
import { tn } from '../../../ui/words.ts'
import type { Options } from '../../state.ts'
import { factsOfPlan, type ImportPlan } from './plan-import.ts'

/** Keeps what was planned and says how much that was; taking it back takes back all of it. */
export async function keepImport(options: Options, plan: ImportPlan, onShare: (share: number) => void): Promise<void> {
  const facts = factsOfPlan(plan, options.say, options.door.newId)
  await options.run('invoices', async () => {
    onShare(0)
    const kept = await options.tellAll(facts, (count) => onShare(count / facts.length))
    const all = plan.updates.length
    if (kept === facts.length)
      return { good: true, sentence: tn('options_invoices_kept', all, formatNumber(all)), undo: facts }
    const some = Math.max(0, kept - plan.newClients.length)
    const sentence = tn('options_invoices_kept_some', some, formatNumber(some), formatNumber(all))
    return { good: false, sentence, ...(kept > 0 && { undo: facts.slice(0, kept) }) }
  })
}
