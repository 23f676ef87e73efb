/** What is needed of `browser.storage.local`. */
export type LocalStore = {
  readonly get: (keys: string | string[]) => Promise<Record<string, unknown>>
  readonly set: (items: Record<string, unknown>) => Promise<void>
  readonly remove: (keys: string | string[]) => Promise<void>
}
