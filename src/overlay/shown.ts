import type { MeetingBrief } from '../messages/protocol.ts'
import type { CallCompany } from './state.ts'

export type Shown = 'all' | 'leaving-time'

type Onlookers = { readonly company: CallCompany; readonly presenting: boolean }

/** Someone who is not the user may be looking at this screen. */
export const isWatched = ({ meeting }: MeetingBrief, { company, presenting }: Onlookers): boolean =>
  presenting || company === 'others' || meeting.theyAreHere

/** The client may see the screen: while anyone may be looking on, nothing but the leaving time. */
export const decideShown = (brief: MeetingBrief, onlookers: Onlookers, revealed: boolean): Shown =>
  isWatched(brief, onlookers) && !revealed ? 'leaving-time' : 'all'
