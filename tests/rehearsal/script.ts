import { at } from '../end-to-end/working-day.ts'

/** When what happens; the clock is the browser's. */
export type Script = {
  readonly opening: string
  readonly timeZone: string
  readonly openMs: number
  readonly joinMs: number
  readonly startMs: number
  /** A look at the wait that runs. */
  readonly waitingMs: number
  readonly comesMs: number
  readonly soonMs: number
  readonly minutesLeft: number
  readonly endMs: number
  readonly overMs: number
  readonly leaveMs: number
}

const SECOND = 1000
const MINUTE = 60 * SECOND

/** An hour in a minute. */
export const HOUR: Script = {
  opening: 'An hour in about a minute: the clock of the whole browser is moved from outside.',
  timeZone: 'UTC',
  openMs: at('09:57'),
  joinMs: at('09:58'),
  startMs: at('10:00'),
  waitingMs: at('10:07:12'),
  comesMs: at('10:12'),
  soonMs: at('10:40:05'),
  minutesLeft: 5,
  endMs: at('10:45'),
  overMs: at('10:46:10'),
  leaveMs: at('10:47'),
}

/** A short meeting now. Fields for times hold whole minutes, so it starts at one, and not too soon to be ready for it. */
export function shortScript(nowMs: number): Script {
  const startMs = Math.ceil((nowMs + 25 * SECOND) / MINUTE) * MINUTE
  const endMs = startMs + 2 * MINUTE
  return {
    opening:
      'In real time and short, three minutes: moving the clock of a browser takes Linux, a C compiler and the headers of its library.',
    timeZone: Temporal.Now.timeZoneId(),
    openMs: nowMs,
    joinMs: nowMs,
    startMs,
    waitingMs: startMs + 20 * SECOND,
    comesMs: startMs + 40 * SECOND,
    soonMs: startMs + 65 * SECOND,
    minutesLeft: 1,
    endMs,
    overMs: endMs + 5 * SECOND,
    leaveMs: endMs + 15 * SECOND,
  }
}
