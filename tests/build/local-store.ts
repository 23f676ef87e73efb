import type { LocalStore } from '../../src/background/local-store.ts'

/** Stands for `browser.storage.local`: what is in it went through JSON. `refuses`: the disk is full. */
export function createLocalStore(): LocalStore & { readonly kept: Map<string, string>; refuses: boolean } {
  const kept = new Map<string, string>()
  return {
    kept,
    refuses: false,
    async get(keys) {
      const found = [keys].flat().flatMap((key) => {
        const text = kept.get(key)
        return text === undefined ? [] : [[key, JSON.parse(text) as unknown] as const]
      })
      return Object.fromEntries(found)
    },
    async set(items) {
      if (this.refuses) throw new Error('no space')
      for (const [key, value] of Object.entries(items)) kept.set(key, JSON.stringify(value))
    },
    async remove(keys) {
      for (const key of [keys].flat()) kept.delete(key)
    },
  }
}
