import type { FeedStore } from '../../src/background/feed/kept-feeds.ts'

/** Stands for `browser.storage.local`: what is in it went through JSON. */
export function createFeedStore(): FeedStore & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>()
  return {
    kept,
    get: async (key) => {
      const text = kept.get(key)
      return text === undefined ? {} : { [key]: JSON.parse(text) as unknown }
    },
    set: async (items) => {
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value))
    },
    remove: async (key) => void kept.delete(key),
  }
}
