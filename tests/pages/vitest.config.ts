import { defineConfig } from 'vitest/config'

/** Stored pages in a real browser. */
// oxlint-disable-next-line import/no-default-export -- vitest asks for one
export default defineConfig({
  test: { include: ['**/*.browser.ts'], environment: 'node', maxWorkers: 2, testTimeout: 60_000, hookTimeout: 60_000 },
})
