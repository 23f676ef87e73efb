import { execFileSync } from 'node:child_process'
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

/** From this moment of the machine's monotonic clock on; nanoseconds. */
type Stretch = { readonly since: bigint; readonly mono: bigint; readonly wall: bigint; readonly speed: number }

const HEAD_BYTES = 8
const STRETCH_BYTES = 32
/** As in `pace.c`. */
const STRETCHES = 3
const PLANS = 64
const NANOS = 1_000_000n

/** Times real time, until so long before the moment that is waited for: what has fallen behind catches up there. */
const APPROACH = [
  { speed: 100, untilMs: 8_000 },
  { speed: 10, untilMs: 0 },
]
const PACE_OF_LIFE = 1

/**
 * All clocks and timers of all processes of a program, from outside: wall clock, `performance.now()`, timers, alarms.
 * Its processes share one file with us, and read it at each reading of the clock. Needs a C compiler. `startMs`: what
 * the clock shows at first; epoch milliseconds.
 */
export function createPace(startMs: number, folder: string) {
  const library = join(folder, 'pace.so')
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, join(import.meta.dirname, 'pace.c')])
  const path = join(folder, 'pace')
  writeFileSync(path, Buffer.alloc(HEAD_BYTES + PLANS * STRETCHES * STRETCH_BYTES))
  const file = openSync(path, 'r+')
  const since = process.hrtime.bigint()
  let plan: readonly Stretch[] = []
  let current = 0
  follow([{ since, mono: since, wall: BigInt(startMs) * NANOS, speed: PACE_OF_LIFE }])

  function follow(next: readonly Stretch[]) {
    plan = next
    current = (current + 1) % PLANS
    // The last goes on for ever, however often it is written.
    const all = Array.from({ length: STRETCHES }, (_, nth) => bytesOf(next[Math.min(nth, next.length - 1)] as Stretch))
    writeSync(file, Buffer.concat(all), 0, STRETCHES * STRETCH_BYTES, HEAD_BYTES + current * STRETCHES * STRETCH_BYTES)
    // Only now do they read it.
    writeSync(file, Uint8Array.of(current), 0, 1, 0)
  }

  /** The clocks as they show now. */
  function now(): Stretch {
    const at = process.hrtime.bigint()
    const { since, mono, wall, speed } = (plan.findLast((stretch) => stretch.since <= at) ?? plan[0]) as Stretch
    const passed = BigInt(Math.round(Number(at - since) * speed))
    return { since: at, mono: mono + passed, wall: wall + passed, speed: PACE_OF_LIFE }
  }

  return {
    environment: { TZ: 'UTC', LD_PRELOAD: library, PACE_FILE: path } as Readonly<Record<string, string>>,
    nowMs: () => Number(now().wall / NANOS),
    /** Quickly, and from that moment on at the pace of life, however late we notice. */
    async until(wallMs: number) {
      const stretches: Stretch[] = []
      let next = now()
      for (const { speed, untilMs } of APPROACH) {
        const left = BigInt(wallMs - untilMs) * NANOS - next.wall
        if (left <= 0n) continue
        stretches.push({ ...next, speed })
        next = { ...next, since: next.since + left / BigInt(speed), mono: next.mono + left, wall: next.wall + left }
      }
      follow([...stretches, next])
      const leftMs = () => Number((next.since - process.hrtime.bigint()) / NANOS)
      while (leftMs() >= 0) await pause(leftMs() + 1)
    },
    close: () => closeSync(file),
  }
}

function bytesOf({ since, mono, wall, speed }: Stretch): Buffer {
  const bytes = Buffer.alloc(STRETCH_BYTES)
  bytes.writeBigInt64LE(since, 0)
  bytes.writeBigInt64LE(mono, 8)
  bytes.writeBigInt64LE(wall, 16)
  bytes.writeDoubleLE(speed, 24)
  return bytes
}
