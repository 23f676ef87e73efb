import type { LadderStep } from '../policy/ladder.ts'

/** What follows for me from their not being there. Nothing follows from it for them. */
export type WaitingAdvice = 'wait' | 'send-note' | 'leave'

type Waiting = {
  readonly ladder: LadderStep | null
  readonly mayAskNoShow: boolean
  /** That they still come, in 0..1. */
  readonly chance: number
}

const LIKELY = 0.5
const UNLIKELY = 0.25

/** Before the ladder has a note there is nothing to send, and before one may ask whether they come nobody need leave. */
export function decideWaitingAdvice({ ladder, mayAskNoShow, chance }: Waiting): WaitingAdvice {
  if (ladder === null || ladder === 'link-ready' || chance >= LIKELY) return 'wait'
  return mayAskNoShow && chance < UNLIKELY ? 'leave' : 'send-note'
}
