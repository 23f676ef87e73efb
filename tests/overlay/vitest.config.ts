import { defineConfig } from 'vitest/config'

/** The overlay in a real browser. */
export default defineConfig({
  test: { include: ['**/*.browser.ts'], environment: 'node', maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 },
})
