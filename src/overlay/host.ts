const TAG = 'hard-stop-overlay'
const REATTACH_WINDOW_MS = 60_000
const REATTACH_MOST = 3

/** What is typed here is not the page's, whose shortcuts would act on it and whose focus traps would take it back. */
const KEPT = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'copy', 'cut', 'paste', 'focusin', 'focusout']
const ACTED_ON = ['click', 'keydown', 'pointerdown', 'input', 'change', 'submit']

type Speech = { readonly language: string; readonly direction: 'ltr' | 'rtl' }

/**
 * One element under `<html>` whose inside the page cannot see; gone when `signal` aborts. A page that removes it gets
 * it back three times a minute, and then has its way.
 */
export function createHost(signal: AbortSignal, css: string, { language, direction }: Speech): ShadowRoot {
  // Those of an older copy that could not hear that it was replaced.
  for (const old of document.querySelectorAll(TAG)) old.remove()
  const host = document.createElement(TAG)
  // The page may be in another one.
  host.lang = language
  host.dir = direction
  const root = host.attachShadow({ mode: 'closed' })
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  root.adoptedStyleSheets = [sheet]

  const keep = (event: Event) => event.stopPropagation()
  for (const type of KEPT) host.addEventListener(type, keep)
  const refuseUntrusted = (event: Event) => {
    if (event.isTrusted) return
    event.stopImmediatePropagation()
    event.preventDefault()
  }
  for (const type of ACTED_ON) root.addEventListener(type, refuseUntrusted, true)

  document.documentElement.append(host)
  const reattached: number[] = []
  const observer = new MutationObserver(() => {
    if (host.isConnected) return
    const now = Date.now()
    if (reattached.filter((atMs) => now - atMs < REATTACH_WINDOW_MS).length >= REATTACH_MOST) return
    reattached.push(now)
    document.documentElement.append(host)
  })
  observer.observe(document.documentElement, { childList: true })
  signal.addEventListener('abort', () => {
    observer.disconnect()
    host.remove()
  })
  return root
}
