import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { type Calendar, type CalendarLogEntry, EMPTY_CALENDAR, type StandInEvent } from './calendar.ts'

const PAGE = join(import.meta.dirname, 'page')
const FILES = [
  'page.js',
  'page.css',
  'time.js',
  'words.js',
  'chips.js',
  'grid.js',
  'month.js',
  'schedule.js',
  'dialog.js',
  'bubble.js',
  'draft.js',
]
/** Shared with the stand-in of Meet. */
const BUILD = join(import.meta.dirname, '../meet-stand-in/page/build.js')
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'"
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Google Calendar</title>
<link rel="stylesheet" href="/stand-in/page.css"><script type="module" src="/stand-in/page.js"></script></head>
<body></body></html>`

export type CalendarStandIn = ReturnType<typeof createCalendarStandIn>

/** Stands in for Calendar: `answer` serves its address, the rest is for the test. */
export function createCalendarStandIn() {
  let calendar = EMPTY_CALENDAR
  const listeners = new Set<ServerResponse>()
  const log: CalendarLogEntry[] = []
  const visited: string[] = []

  const speak = (to: ServerResponse) => to.write(`data: ${JSON.stringify(calendar)}\n\n`)

  function change(change: (calendar: Calendar) => Partial<Calendar>) {
    calendar = { ...calendar, ...change(calendar) }
    for (const listener of listeners) speak(listener)
  }

  function listen(response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    listeners.add(response)
    response.on('close', () => listeners.delete(response))
    speak(response)
  }

  async function take(request: IncomingMessage, response: ServerResponse, use: (said: unknown) => void) {
    let text = ''
    for await (const chunk of request) text += chunk
    use(JSON.parse(text))
    response.writeHead(204).end()
  }

  /** An event with a known id takes the place of the one before. */
  const save = (event: StandInEvent) =>
    change(({ events }) => ({ events: [...events.filter(({ eventId }) => eventId !== event.eventId), event] }))

  function serveFile(name: string, response: ServerResponse) {
    const type = name.endsWith('.css') ? 'text/css' : 'text/javascript'
    const file = name === 'build.js' ? BUILD : join(PAGE, name)
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(file))
  }

  return {
    answer: (request: IncomingMessage, response: ServerResponse): void => {
      const { pathname } = new URL(request.url ?? '/', 'https://calendar.google.com')
      visited.push(`${request.headers.host}${pathname}`)
      const [, own, what = ''] = pathname.split('/')
      if (own !== 'stand-in') {
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT })
        response.end(HTML)
      } else if (what === 'calendar') listen(response)
      else if (what === 'log') void take(request, response, (entry) => log.push(entry as CalendarLogEntry))
      else if (what === 'save') void take(request, response, (event) => save(event as StandInEvent))
      else if (what === 'build.js' || FILES.includes(what)) serveFile(what, response)
      else response.writeHead(404).end()
    },
    change,
    /** As when Google draws all of its grid anew, with nothing in it changed. */
    drawAgain: () => change(({ drawings }) => ({ drawings: drawings + 1 })),
    calendar: (): Calendar => calendar,
    log: (): readonly CalendarLogEntry[] => log,
    /** Host and path of everything that was asked for. */
    visited: (): readonly string[] => visited,
  }
}
