import { serveMeet } from '../browser/serve-meet.ts'
import { BUILT } from '../built.ts'
import { atMost, type Figure } from '../figure.ts'
import { say } from '../progress.ts'
import { spreadOf } from '../statistics.ts'
import { busyCall } from './busy-call.ts'
import { type CallRun, runCall, traceCall } from './call-run.ts'
import { sayProfile } from './say-profile.ts'
import { writeBareClock, writeEmptyExtension } from './yardsticks.ts'

type Kind = 'alone' | 'empty' | 'clock' | 'ours' | 'hundred'
type Runs = Record<Kind, CallRun[]>

export async function measureCall({ quick, profile }: { readonly quick: boolean; readonly profile: boolean }) {
  const [empty, clock] = [writeEmptyExtension(), writeBareClock()]
  const server = await serveMeet(busyCall)
  const start: Record<Kind, () => Promise<CallRun>> = {
    alone: () => runCall(server.port, null, 12),
    empty: () => runCall(server.port, empty, 12),
    clock: () => runCall(server.port, clock, 12),
    ours: () => runCall(server.port, BUILT, 12),
    hundred: () => runCall(server.port, BUILT, 100),
  }
  const runs: Runs = { alone: [], empty: [], clock: [], ours: [], hundred: [] }
  const traced: number[] = []
  const rounds = quick ? 5 : 15
  for (let round = 0; round < rounds; round += 1) {
    say(`call: round ${round + 1} of ${rounds}`)
    /* oxlint-disable no-await-in-loop -- two browsers at once would measure each other */
    for (const kind of inTurn(round)) runs[kind].push(await start[kind]())
    traced.push(await traceCall(server.port, BUILT, 12))
    /* oxlint-enable no-await-in-loop */
  }
  server.close()
  if (profile) sayProfile(runs.ours)
  say(`call: ${runs.ours[0]?.nodes} elements with 12 tiles, ${runs.hundred[0]?.nodes} with 100`)
  return figuresOf(runs, traced)
}

/** Another one begins in each round. */
function inTurn(round: number): Kind[] {
  const kinds: Kind[] = ['alone', 'empty', 'clock', 'ours', 'hundred']
  return kinds.map((_, index) => kinds[(index + round) % kinds.length] ?? 'ours')
}

function figuresOf({ alone, empty, clock, ours, hundred }: Runs, traced: number[]): Figure[] {
  const addedHeap = (runs: readonly CallRun[]) => runs.map((run, index) => run.heapMb - (alone[index]?.heapMb ?? 0))
  const changes = (runs: readonly CallRun[]) => runs.map((run) => run.mutations.ms)
  const ratio = spreadOf(changes(hundred)).median / spreadOf(changes(ours)).median
  const ms = (name: string, samples: number[], most?: number): Figure => ({
    name,
    unit: 'ms',
    samples,
    budget: most === undefined ? null : atMost(most),
  })
  const mb = (name: string, samples: number[], most?: number): Figure => ({ ...ms(name, samples, most), unit: 'MB' })
  const loads = (runs: readonly CallRun[]) => runs.map((run) => run.load.ms)
  return [
    ms('Script time until 4 s after load, busy call of 12 tiles', loads(ours), 6),
    ms('The same with an empty content script', loads(empty)),
    ms('The same with a bare clock that knows nothing', loads(clock)),
    ms('The same in a call of 100 tiles', loads(hundred)),
    ms('Script with its compiling until 4 s after load, traced without a profiler', traced),
    ms('Script time for 10,000 changes in 100 frames, 12 tiles', changes(ours), 0.8),
    ms(
      'The same time without changes',
      ours.map((run) => run.quiet.ms),
    ),
    ms('Script time for 10,000 changes with the bare clock', changes(clock)),
    ms('Script time for 10,000 changes, 100 tiles', changes(hundred)),
    { name: '100 tiles against 12, by the medians', unit: 'x', samples: [ratio], budget: atMost(1.5) },
    mb('Memory added to the page', addedHeap(ours), 0.35),
    mb('Memory added by an empty content script', addedHeap(empty)),
    mb('Memory added by the bare clock', addedHeap(clock)),
  ]
}
