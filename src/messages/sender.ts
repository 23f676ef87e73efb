import type { Runtime } from 'webextension-polyfill'

export type Asker = 'meet' | 'calendar' | 'extension'

const PAGES: Readonly<Record<string, Asker>> = {
  'https://meet.google.com': 'meet',
  'https://calendar.google.com': 'calendar',
}

/**
 * Who asks, by what the browser says of the sender and never by what the message says of itself.
 * `null`: nobody who may ask. Content scripts speak from the top frame of a tab; the extension's own pages from its origin.
 */
export function identifySender(sender: Runtime.MessageSender, extensionId: string, extensionUrl: string): Asker | null {
  if (sender.id !== extensionId || !sender.url) return null
  const origin = originOf(sender.url)
  if (origin === originOf(extensionUrl)) return 'extension'
  if (sender.tab === undefined || sender.frameId !== 0 || sender.tab.incognito) return null
  return PAGES[origin] ?? null
}

const originOf = (url: string): string => {
  try {
    const { protocol, host } = new URL(url)
    return `${protocol}//${host}`
  } catch {
    return ''
  }
}
