/** What is drawn in the overlay, as a screen reader is told it. */
export type OverlaySeen = {
  /** The running clock. */
  readonly timer: { readonly name: string; readonly text: string } | null
  /** What the polite banner says; empty without one. */
  readonly status: string
  /** What the alert says; empty without one. */
  readonly alert: string
  /** Accessible names of everything that can be pressed or filled in, in reading order. */
  readonly buttons: readonly string[]
  readonly text: string
}

export type Look = { readonly width: number; readonly height: number; readonly dark?: boolean }

export type Tab = {
  /** An expression, in the page's own world; promises are awaited. */
  evaluate<T>(script: string): Promise<T>
  goto(url: string): Promise<void>
  reload(): Promise<void>
  close(): Promise<void>
  /** A trusted click, as by hand. */
  click(selector: string): Promise<void>
  type(selector: string, text: string): Promise<void>
  /** The visible text of the page, without the overlay's. */
  text(): Promise<string>
  /** Read from the accessibility tree: the overlay's shadow root is closed. `null`: there is no overlay. */
  overlay(): Promise<OverlaySeen | null>
  /** A trusted click on the overlay's control of this name, or the first whose name begins so. */
  pressOverlay(name: string): Promise<void>
  /** Replaces what stands in the overlay's field of this name. */
  fillOverlay(name: string, text: string): Promise<void>
  /** The size of the page, and whether it is asked for dark colours. */
  look?(as: Look): Promise<void>
  /** A PNG; `path` without its ending. */
  screenshot(path: string): Promise<void>
}

export type ExtensionPage = 'popup' | 'options' | 'welcome'

/** A real browser with the shipped extension and its own clock, on Google's addresses served from this machine. */
export type BrowserUnderTest = {
  readonly name: 'chromium' | 'firefox'
  open(url: string): Promise<Tab>
  /** As a tab of its own. */
  openExtensionPage(page: ExtensionPage): Promise<Tab>
  /** What the background answers to a message from one of the extension's own pages. */
  ask(verb: string, question: unknown): Promise<unknown>
  /** A word to every tab of Google's, as the background has it: such as the key that hides the overlay. */
  tellTabs(push: unknown): Promise<void>
  /** The browser's wall clock. */
  nowMs(): Promise<number>
  /** Time passes quickly until the browser's clock shows this, and at the pace of life from there. */
  untilClock(wallMs: number): Promise<void>
  badge(): Promise<string>
  /** As if idle: it starts again at the next event. */
  stopBackground(): Promise<void>
  reloadExtension(): Promise<void>
  /** SIGKILL to all of the browser; the profile stays. */
  kill(): Promise<void>
  /** After `kill` or `close`: what the extension kept in IndexedDB is gone from the disk. */
  loseDatabase(): void
  /** After `kill` or `close`, with the same profile, this long later. */
  restart(gapMs: number): Promise<void>
  close(): Promise<void>
  /** Until a person has closed its windows. */
  untilClosed?(): Promise<void>
}
