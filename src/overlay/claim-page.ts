const CLAIMED = 'hard-stop:page-claimed'

/**
 * Of several copies of the extension in one page, the newest lives: an update leaves the old one running beside it.
 * The signal aborts when `signal` does or when a newer copy claims the page.
 */
export function claimPage(signal: AbortSignal): AbortSignal {
  document.dispatchEvent(new CustomEvent(CLAIMED))
  const replaced = new AbortController()
  const life = AbortSignal.any([signal, replaced.signal])
  document.addEventListener(CLAIMED, () => replaced.abort(), { signal: life })
  return life
}
