import type { MeetingBrief } from '../messages/protocol.ts'

type ByHand = {
  readonly shown: () => MeetingBrief | null
  readonly show: (brief: MeetingBrief | null) => void
}

/** What was recorded stays on screen for so long. */
const AFTERWARDS_MS = 5 * 60_000

const isRunning = ({ meeting }: MeetingBrief) => meeting.iAmHere && meeting.ended === null

/** The meeting that no page of a call can show, in person or by phone: it runs over the calendar. */
export function createByHand({ shown, show }: ByHand) {
  let timer: ReturnType<typeof setTimeout> | undefined

  return {
    hear(brief: MeetingBrief) {
      if (brief.meeting.channel === 'meet') return
      const before = shown()
      const isSame = before !== null && brief.meeting.ids.includes(before.meeting.id)
      const takesPlace = isRunning(brief) && (before === null || !isRunning(before))
      if (!isSame && !takesPlace) return
      clearTimeout(timer)
      show(brief)
      if (!isRunning(brief)) timer = setTimeout(() => show(null), AFTERWARDS_MS)
    },
  }
}
