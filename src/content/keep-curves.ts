import { computed } from '@preact/signals-core'
import { deriveClock } from '../domain/meeting/clock.ts'
import type { Ask, Reply, Result } from '../messages/protocol.ts'
import type { OverlayState } from '../overlay/state.ts'
import { keepAnswer } from './keep-answer.ts'

type AskForecast = (question: Ask<'meeting/forecast'>) => Promise<Result<Reply<'meeting/forecast'>>>

/** Asks when they come as a rule: once when waiting begins, and again when the client becomes known. */
export function keepCurves(
  { brief, nowMs, curves }: Pick<OverlayState, 'brief' | 'nowMs' | 'curves'>,
  ask: AskForecast,
  signal: AbortSignal,
): void {
  const awaited = computed(() => {
    const shown = brief.value
    return shown !== null && deriveClock(shown.meeting, shown.hardStop, nowMs.value).phase === 'waiting'
  })
  keepAnswer(
    curves,
    {
      brief,
      keyOf: ({ meeting }) => (awaited.value ? [meeting.clientId] : null),
      ask,
      read: ({ curves }) => curves,
    },
    signal,
  )
}
