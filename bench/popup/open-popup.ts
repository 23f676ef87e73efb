declare const chrome: {
  action: { openPopup(): Promise<void> }
  extension: { getViews(of: { type: 'popup' }): Window[] }
}
declare const scheduler: { postTask(task: () => void, when: { delay: number }): Promise<void> }

/** Milliseconds until the list of clients is painted. */
export type Opening = {
  /** Since Chrome began to load the popup. */
  readonly loadMs: number
  /** Since it was asked to open it: about a quarter of a second before it loads anything (Chromium 156, headless). */
  readonly askedMs: number
}

/**
 * Runs in a page of the extension, so it stands alone. The popup runs in the same thread and so by the same clock; it is
 * looked at every 2 ms.
 */
export async function openPopup(): Promise<Opening> {
  const list = (popup: Window | undefined) => popup?.document.querySelector('[aria-labelledby="clients"] ul.rows li')
  const now = () => performance.timeOrigin + performance.now()
  const askedAtMs = now()
  void chrome.action.openPopup()
  while (now() - askedAtMs < 20_000) {
    // oxlint-disable-next-line no-await-in-loop -- until it is there
    await scheduler.postTask(() => {}, { delay: 2 })
    const popup = chrome.extension.getViews({ type: 'popup' })[0]
    if (!popup || !list(popup)) continue
    // The frame that shows it, and the task after.
    // oxlint-disable-next-line no-await-in-loop -- the last turn
    await new Promise((painted) => popup.requestAnimationFrame(() => popup.setTimeout(painted)))
    const opening = { loadMs: now() - popup.performance.timeOrigin, askedMs: now() - askedAtMs }
    popup.close()
    return opening
  }
  throw new Error('the popup does not show its clients')
}
