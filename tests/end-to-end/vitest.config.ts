import { defineConfig } from 'vitest/config'

/** The shipped build in real browsers, with the clock of the whole browser moved from outside. Two browsers at a time. */
export default defineConfig({
  test: {
    include: ['**/*.browser.ts'],
    environment: 'node',
    setupFiles: ['../setup-temporal.ts'],
    maxWorkers: 2,
    testTimeout: 75_000,
    // On a machine that others use, a browser whose clock runs a hundred times as fast can miss a moment.
    retry: 3,
    hookTimeout: 120_000,
  },
})
