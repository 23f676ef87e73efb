import type { Badge } from './badge.ts'
import { browser } from './browser.ts'

export async function showBadge({ text, color }: Badge): Promise<void> {
  await browser.action.setBadgeText({ text })
  if (text !== '') await browser.action.setBadgeBackgroundColor({ color })
}
