import { effect, type Signal } from '@preact/signals-core'
import type { MeetingBrief, Result } from '../messages/protocol.ts'

type Asking<Answer, T> = {
  readonly brief: Signal<MeetingBrief | null>
  /** Of a meeting, what the answer depends on; `null`: nothing is asked of it now. */
  readonly keyOf: (brief: MeetingBrief) => readonly unknown[] | null
  /** It was true for its time. */
  readonly isOver?: (answer: T) => boolean
  readonly ask: (question: { meeting: string }) => Promise<Result<Answer>>
  readonly read: (answer: Answer) => T
}

/**
 * Keeps `answer` what is answered about the running meeting: asked once, and again when another answer is to be
 * expected. Where none comes, with the next news of the meeting.
 */
export function keepAnswer<Answer, T>(
  answer: Signal<T | null>,
  { brief, keyOf, isOver = () => false, ask, read }: Asking<Answer, T>,
  signal: AbortSignal,
): void {
  let asked: string | null = null
  async function learn(meeting: string, key: string) {
    answer.value = null
    const reply = await ask({ meeting })
    if (asked !== key) return
    if (reply.ok) answer.value = read(reply.value)
    else asked = null
  }
  const dispose = effect(() => {
    const shown = brief.value
    const parts = shown && keyOf(shown)
    if (!shown || !parts) return
    const { id } = shown.meeting
    const key = JSON.stringify([id, ...parts])
    const known = answer.value
    if (key === asked && (known === null || !isOver(known))) return
    asked = key
    void learn(id, key)
  })
  signal.addEventListener('abort', dispose)
}
