import type { CDPSession } from 'puppeteer-core'

type Event = {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  readonly ts: number
  readonly dur?: number
  /** On the processor, in microseconds. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string } }
}

const CATEGORIES = ['devtools.timeline', 'v8', 'v8.execute']
/** Within which script is compiled and run. */
const SCRIPT = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.callFunction', 'TimerFire'])

/** Milliseconds of script, its compiling counted, on the thread that runs the extension's: of a page without any of its own. */
export async function traceScript(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const events: Event[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as Event[])))
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done))
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: CATEGORIES } })
  await work()
  await session.send('Tracing.end')
  await complete
  const ours = events.find(({ args }) => args?.data?.url?.startsWith('chrome-extension://'))
  if (!ours) throw new Error('the extension has not run')
  const there = events.filter(
    ({ name, ph, pid, tid }) => ph === 'X' && pid === ours.pid && tid === ours.tid && SCRIPT.has(name),
  )
  return outermost(there).reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000
}

/** One lies in another, or beside it. */
function outermost(events: readonly Event[]): Event[] {
  const found: Event[] = []
  let untilUs = -Infinity
  for (const event of events.toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    if (event.ts < untilUs) continue
    untilUs = event.ts + (event.dur ?? 0)
    found.push(event)
  }
  return found
}
