/** Alt+Shift+S, wherever the focus is. */
export const isRevealKey = (event: KeyboardEvent) =>
  event.isTrusted && event.code === 'KeyS' && event.altKey && event.shiftKey && !event.ctrlKey && !event.metaKey
