import { computed, effect } from '@preact/signals-core'
import { deriveClock } from '../domain/meeting/clock.ts'
import type { Ask, Reply, Result } from '../messages/protocol.ts'
import type { OverlayState } from '../overlay/state.ts'

type AskForecast = (question: Ask<'meeting/forecast'>) => Promise<Result<Reply<'meeting/forecast'>>>

/**
 * Asks when they come as a rule: once when waiting begins, and again when the client becomes known. Where no answer
 * comes, with the next news of the meeting.
 */
export function keepCurves(
  { brief, nowMs, curves }: Pick<OverlayState, 'brief' | 'nowMs' | 'curves'>,
  ask: AskForecast,
  signal: AbortSignal,
): void {
  const awaited = computed(() => {
    const shown = brief.value
    return shown !== null && deriveClock(shown.meeting, shown.hardStop, nowMs.value).phase === 'waiting'
  })
  let asked: string | null = null
  async function learn(meeting: string, key: string) {
    curves.value = null
    const reply = await ask({ meeting })
    if (asked !== key) return
    if (reply.ok) curves.value = reply.value.curves
    else asked = null
  }
  const dispose = effect(() => {
    const shown = brief.value
    if (!shown || !awaited.value) return
    const { id, clientId } = shown.meeting
    const key = JSON.stringify([id, clientId])
    if (key === asked) return
    asked = key
    void learn(id, key)
  })
  signal.addEventListener('abort', dispose)
}
