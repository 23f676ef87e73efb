import { type ChipSelectors, markRules, type Painted } from './mark-rules.ts'

/** A style sheet of ours beside the page's own, gone when `signal` aborts. No rule of the page about styles forbids it. */
export function createMarkSheet(document: Document, selectors: ChipSelectors, signal: AbortSignal) {
  const sheet = new CSSStyleSheet()
  let before = ''
  const others = () => [...document.adoptedStyleSheets].filter((each) => each !== sheet)
  signal.addEventListener('abort', () => {
    document.adoptedStyleSheets = others()
  })
  return {
    /** In place of all that was painted before. */
    paint(painted: Painted) {
      const now = JSON.stringify(painted)
      if (now === before) return
      before = now
      sheet.replaceSync(markRules(painted, selectors))
      document.adoptedStyleSheets = [...others(), sheet]
    },
    hide: (hidden: boolean) => {
      sheet.disabled = hidden
    },
  }
}

export type MarkSheet = ReturnType<typeof createMarkSheet>
