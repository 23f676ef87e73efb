import { execFileSync } from 'node:child_process'
import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'

export type Pace = {
  /** What the browser's clock shows when it starts; epoch milliseconds. */
  readonly startMs: number
  /** Seconds of the browser in one of ours. */
  readonly speed: number
}

/** From this moment of the machine's monotonic clock on; nanoseconds. */
type Stretch = { readonly since: bigint; readonly mono: bigint; readonly wall: bigint; readonly speed: number }

const HEAD_BYTES = 8
const STRETCH_BYTES = 32

/**
 * All clocks and timers of all processes of a program, from outside: wall clock, `performance.now()`, timers, alarms.
 * Its processes share one file with us, and read it at each reading of the clock. Needs a C compiler.
 */
export function createPace({ startMs, speed }: Pace, folder: string) {
  const library = join(folder, 'pace.so')
  execFileSync('cc', ['-shared', '-fPIC', '-O1', '-o', library, join(import.meta.dirname, 'pace.c')])
  const path = join(folder, 'pace')
  writeFileSync(path, Buffer.alloc(HEAD_BYTES + 2 * STRETCH_BYTES))
  const file = openSync(path, 'r+')
  const since = process.hrtime.bigint()
  let stretch: Stretch = { since, mono: since, wall: BigInt(startMs) * 1_000_000n, speed }
  let current = 0
  begin(stretch)

  function begin(next: Stretch) {
    stretch = next
    current = 1 - current
    const bytes = Buffer.alloc(STRETCH_BYTES)
    bytes.writeBigInt64LE(next.since, 0)
    bytes.writeBigInt64LE(next.mono, 8)
    bytes.writeBigInt64LE(next.wall, 16)
    bytes.writeDoubleLE(next.speed, 24)
    writeSync(file, bytes, 0, STRETCH_BYTES, HEAD_BYTES + current * STRETCH_BYTES)
    // Only now do they read it.
    writeSync(file, Uint8Array.of(current), 0, 1, 0)
  }

  function passed(at: bigint): bigint {
    return BigInt(Math.round(Number(at - stretch.since) * stretch.speed))
  }

  return {
    environment: { TZ: 'UTC', LD_PRELOAD: library, PACE_FILE: path } as Readonly<Record<string, string>>,
    nowMs: () => Number((stretch.wall + passed(process.hrtime.bigint())) / 1_000_000n),
    speed: () => stretch.speed,
    setSpeed: (speed: number) => {
      const since = process.hrtime.bigint()
      const more = passed(since)
      begin({ since, mono: stretch.mono + more, wall: stretch.wall + more, speed })
    },
    close: () => closeSync(file),
  }
}
