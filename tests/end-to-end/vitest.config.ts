import { defineConfig } from 'vitest/config'

/** The shipped build in real browsers, with the clock of the whole browser moved from outside. One browser at a time. */
export default defineConfig({
  test: {
    include: ['**/*.browser.ts'],
    environment: 'node',
    setupFiles: ['../setup-temporal.ts'],
    fileParallelism: false,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
