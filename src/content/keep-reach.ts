import { computed } from '@preact/signals-core'
import { deriveReading } from '../domain/meeting/reading.ts'
import type { Ask, Reply, Result } from '../messages/protocol.ts'
import { chooseNow } from '../overlay/choose-now.ts'
import type { OverlayState } from '../overlay/state.ts'
import { keepAnswer } from './keep-answer.ts'

type AskReach = (question: Ask<'meeting/reach'>) => Promise<Result<Reply<'meeting/reach'>>>

/** What begins so soon is proposed to nobody any more. Until then a slot stays the same, in every word and link. */
const SOON_MS = 30 * 60_000

/** Asks to whom words go and what slot they may propose, as soon as there are words. */
export function keepReach(
  { brief, nowMs, reach }: Pick<OverlayState, 'brief' | 'nowMs' | 'reach'>,
  ask: AskReach,
  signal: AbortSignal,
): void {
  const hasWords = computed(() => {
    const shown = brief.value
    return shown !== null && chooseNow(shown, deriveReading(shown, nowMs.value)).length > 0
  })
  keepAnswer(
    reach,
    {
      brief,
      keyOf: ({ meeting: { clientId, occurrence, schedule } }) =>
        hasWords.value ? [clientId, occurrence, schedule?.startMs, schedule?.endMs] : null,
      isOver: ({ slot }) => slot !== null && nowMs.value > slot.startMs - SOON_MS,
      ask,
      read: ({ reach }) => reach,
    },
    signal,
  )
}
