import { defineConfig } from 'vitest/config'

/** The shipped build in real browsers, with the clock of the whole browser moved from outside. Two browsers at a time. */
export default defineConfig({
  test: {
    include: ['**/*.browser.ts'],
    environment: 'node',
    setupFiles: ['../setup-temporal.ts'],
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 120_000,
  },
})
