import { defineConfig } from 'vitest/config'

/** What holds for the shipped build and for the sources as a whole. */
export default defineConfig({
  test: { include: ['**/*.test.ts'], environment: 'node', testTimeout: 60_000 },
})
