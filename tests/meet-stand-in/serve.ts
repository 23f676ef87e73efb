import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { generate } from 'selfsigned'
import { EMPTY_ROOM, type LogEntry, type Room } from './room.ts'

const PAGE = join(import.meta.dirname, 'page')
const SCRIPTS = ['page.js', 'call.js', 'build.js', 'words.js']
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types 'none'"
const HTML = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Meet</title>
<link rel="stylesheet" href="/stand-in/page.css"><script type="module" src="/stand-in/page.js"></script></head>
<body><div id="stage"></div></body></html>`

export type StandIn = Awaited<ReturnType<typeof serveStandIn>>

type Answer = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Stands in for Meet at its own address, on loopback and with a certificate made for the day. Ends with `close`.
 * `others`: who answers at other addresses, by host.
 */
export async function serveStandIn(others: Readonly<Record<string, Answer>> = {}) {
  const rooms = new Map<string, Room>()
  const listeners = new Map<string, Set<ServerResponse>>()
  const log: LogEntry[] = []
  const visited: string[] = []

  const roomOf = (code: string) => rooms.get(code) ?? EMPTY_ROOM
  /** What was said and nobody has heard yet. */
  const unheard = new Map<number, ServerResponse>()
  let sayings = 0
  function speak(to: ServerResponse, room: Room) {
    sayings += 1
    unheard.set(sayings, to)
    to.write(`id: ${sayings}\ndata: ${JSON.stringify(room)}\n\n`)
  }
  function forget(listener: ServerResponse) {
    for (const [saying, to] of unheard) if (to === listener) unheard.delete(saying)
  }

  function listen(code: string, response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    const here = listeners.get(code) ?? new Set()
    listeners.set(code, here.add(response))
    response.on('close', () => {
      here.delete(response)
      forget(response)
    })
    speak(response, roomOf(code))
  }

  async function keepLog(request: IncomingMessage, response: ServerResponse) {
    let text = ''
    for await (const chunk of request) text += chunk
    log.push(JSON.parse(text) as LogEntry)
    response.writeHead(204).end()
  }

  function answer(request: IncomingMessage, response: ServerResponse) {
    const other = others[request.headers.host ?? '']
    if (other) return other(request, response)
    const { pathname } = new URL(request.url ?? '/', 'https://meet.google.com')
    visited.push(`${request.headers.host}${pathname}`)
    const [, own, what, rest] = pathname.split('/')
    if (own !== 'stand-in') {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': STRICT })
      response.end(HTML)
    } else if (what === 'log') void keepLog(request, response)
    else if (what === 'rooms') listen(rest ?? '', response)
    else if (what === 'heard') {
      unheard.delete(Number(rest))
      response.writeHead(204).end()
    } else if (what === 'page.css' || SCRIPTS.includes(what ?? '')) {
      const type = what === 'page.css' ? 'text/css' : 'text/javascript'
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(readFileSync(join(PAGE, what ?? '')))
    } else response.writeHead(404).end()
  }

  const pem = await generate([{ name: 'commonName', value: 'meet.google.com' }], {
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: new Date('2040-01-01'),
  })
  const server = createServer({ key: pem.private, cert: pem.cert }, answer)
  // A browser whose clock runs quickly must not meet a connection that has just been given up.
  server.keepAliveTimeout = 10 * 60_000
  server.headersTimeout = 11 * 60_000
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    log: (): readonly LogEntry[] => log,
    /** Host and path of everything that was asked for. */
    visited: (): readonly string[] => visited,
    /** Every page that listens has drawn what it was told. */
    isCaughtUp: (): boolean => unheard.size === 0,
    change(code: string, change: (room: Room) => Partial<Room>) {
      const room = { ...roomOf(code), ...change(roomOf(code)) }
      rooms.set(code, room)
      for (const response of listeners.get(code) ?? []) speak(response, room)
    },
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
