import { defineConfig } from 'vitest/config'

/** The extension's own pages, as built, in a real browser. */
export default defineConfig({
  test: {
    include: ['**/*.browser.ts'],
    environment: 'node',
    setupFiles: ['../setup-temporal.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
