import { browser } from '../browser.ts'
import type { Clock } from '../domain/meeting/clock.ts'

const WAITING = '#b45309'
const OVER = '#b91c1c'
const MINUTE = 60_000

type Badge = { readonly text: string; readonly color: string }

/** Whole minutes of the running wait, or by how much I am over; nothing while all is well. */
export function decideBadge(clock: Clock): Badge {
  switch (clock.phase) {
    case 'waiting':
      return { text: String(Math.floor(clock.elapsedMs / MINUTE)), color: WAITING }
    case 'over':
      return { text: `+${Math.floor(clock.overMs / MINUTE)}`, color: OVER }
    default:
      return { text: '', color: WAITING }
  }
}

export async function showBadge({ text, color }: Badge): Promise<void> {
  await browser.action.setBadgeText({ text })
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color })
}
