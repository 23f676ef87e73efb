import type { createPace } from './pace.ts'

/** The clock of the machine, where it cannot be moved. */
export const REAL_TIME: ReturnType<typeof createPace> = {
  environment: {},
  nowMs: Date.now,
  speed: () => 1,
  setSpeed: () => undefined,
  close: () => undefined,
}
