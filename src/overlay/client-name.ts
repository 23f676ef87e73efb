import type { MeetingBrief } from '../messages/protocol.ts'
import { t } from '../ui/words.ts'

const LONGEST_SPOKEN = 80

/** Whom I wait for: one person of the client where the user named one, else the client; `null`: not known yet. */
export const awaitedName = ({ meeting, client }: MeetingBrief): string | null => meeting.person ?? client?.name ?? null

/** For accessible names, where no element can stand. */
export const spokenName = (brief: MeetingBrief): string =>
  awaitedName(brief)?.slice(0, LONGEST_SPOKEN) ?? t('overlay_the_client')
