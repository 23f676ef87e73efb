import type { FactDraft } from '../domain/meeting/fact.ts'
import {
  type Saying,
  sayExcused,
  sayIArrived,
  sayILeft,
  sayOutcome,
  sayRetract,
  saySchedule,
  sayStillWaiting,
  sayTheyArrived,
  sayTheyToldMe,
  sayWaitCounts,
  sayWhoItIs,
} from '../domain/meeting/say.ts'
import type { MeetingBrief } from '../messages/protocol.ts'
import type { OverlayActions } from '../overlay/state.ts'

export type Speaking = {
  readonly brief: () => MeetingBrief | null
  /** The meeting of this page, opened if there is none yet; `null`: it cannot be told which call this is. */
  readonly openMeeting: () => Promise<MeetingBrief | null>
  readonly tell: (facts: readonly FactDraft[]) => void
  readonly meetWith: (meeting: string, name: string, person: string | null) => Promise<void>
  readonly now: () => number
  readonly newId: () => string
  readonly timeZone: () => string
}

/** What a person presses on the overlay, as facts by hand. */
export function createOverlayActions(speaking: Speaking): OverlayActions {
  const { brief, openMeeting, tell, meetWith, now, newId, timeZone } = speaking
  const say = (fact: (saying: Saying) => FactDraft, atMs = now()) => {
    const meeting = brief()?.meeting.id
    if (meeting !== undefined) tell([fact({ id: newId(), meeting, atMs })])
  }
  /** Where the page says nothing there may be no meeting yet. */
  const sayByHand = (fact: (saying: Saying) => FactDraft) => {
    const [id, atMs] = [newId(), now()]
    void openMeeting().then((opened) => opened && tell([fact({ id, meeting: opened.meeting.id, atMs })]))
  }
  return {
    iAmHere: () => sayByHand(sayIArrived),
    iLeft: () => say(sayILeft),
    theyAreHere: () => sayByHand(sayTheyArrived),
    stillWaiting: () => say(sayStillWaiting),
    theyToldMe: (minutes, toldAtMs) => say((saying) => sayTheyToldMe(saying, minutes), toldAtMs),
    theyDidntCome: () => say((saying) => sayOutcome(saying, 'no-show')),
    settleOutcome: (outcome) => say((saying) => sayOutcome(saying, outcome)),
    excuse: (reason, note) => say((saying) => sayExcused(saying, reason, note)),
    setSchedule: (startMs, endMs) => say((saying) => saySchedule(saying, startMs, endMs, timeZone())),
    setClient: (name, person) => {
      const meeting = brief()?.meeting.id
      if (meeting !== undefined) void meetWith(meeting, name, person)
    },
    sayWho: (key, role) => say((saying) => sayWhoItIs(saying, key, role)),
    answerWait: (counted) => say((saying) => sayWaitCounts(saying, counted)),
    undo: () => {
      const last = brief()?.undoable.at(-1)
      if (last !== undefined) say((saying) => sayRetract(saying, last))
    },
    // Where it stands and in which language it writes concerns nobody but the overlay itself.
    moveTo: () => undefined,
    writeIn: () => undefined,
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text)
        return true
      } catch {
        // The page's policy or the browser forbids it: the words stay on screen to be selected.
        return false
      }
    },
  }
}
