import { useState } from 'preact/hooks'

type Copying = {
  /** Whether these words were copied; `null`: nobody asked. */
  readonly done: boolean | null
  readonly copy: () => Promise<void>
}

/** Puts words on the clipboard, which may be closed. */
export function useCopy(text: string, onCopied?: () => void): Copying {
  const [copied, setCopied] = useState<{ readonly text: string; readonly done: boolean } | null>(null)
  const copy = async () => {
    const done = await navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    )
    setCopied({ text, done })
    if (done) onCopied?.()
  }
  return { done: copied?.text === text ? copied.done : null, copy }
}
