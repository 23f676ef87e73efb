import type { ClientBrief } from '../../messages/protocol.ts'

/** Whether the user is to know something of a guest before the event is saved. */
export const isWorthSaying = ({ standing, nextStep }: ClientBrief): boolean =>
  standing === 'off-the-schedule' || nextStep === 'security'
