import { setTimeout as pause } from 'node:timers/promises'
import type { createPace } from './pace.ts'

/** The clock of the machine, where it cannot be moved. */
export const REAL_TIME: ReturnType<typeof createPace> = {
  environment: {},
  nowMs: Date.now,
  until: async (wallMs) => {
    for (let leftMs = wallMs - Date.now(); leftMs > 0; leftMs = wallMs - Date.now()) await pause(leftMs)
  },
  close: () => undefined,
}
