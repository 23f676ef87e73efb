import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { afterCommand, type CallState, type Command, EMPTY_CALL, type Happening } from './call-state.ts'

type Listener = { readonly tab: string; readonly response: ServerResponse }

/** The calls that the pages share, and what has happened in them. */
export function createCalls() {
  const calls = new Map<string, CallState>()
  const listeners = new Map<string, Set<Listener>>()
  const log: Happening[] = []

  const state = (code: string) => calls.get(code) ?? EMPTY_CALL
  const send = (response: ServerResponse, call: CallState) => response.write(`data: ${JSON.stringify(call)}\n\n`)

  function command(code: string, said: Command) {
    calls.set(code, afterCommand(said.do === 'join' && state(code).over ? EMPTY_CALL : state(code), said))
    for (const { response } of listeners.get(code) ?? []) send(response, state(code))
  }

  /** A page listens until it goes away; then its device is gone from the call too. */
  function listen(code: string, tab: string, response: ServerResponse) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' })
    const all = listeners.get(code) ?? new Set()
    const listener = { tab, response }
    listeners.set(code, all.add(listener))
    send(response, state(code))
    response.on('close', () => {
      all.delete(listener)
      if (state(code).mine.includes(tab)) command(code, { do: 'leave', tab })
    })
  }

  return {
    state,
    command,
    log: (): readonly Happening[] => log,
    async answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
      const code = url.searchParams.get('code') ?? ''
      if (request.method === 'GET') return listen(code, url.searchParams.get('tab') ?? '', response)
      const said: unknown = JSON.parse(await text(request))
      if (url.pathname.endsWith('/log')) log.push(said as Happening)
      else command(code, said as Command)
      response.writeHead(204).end()
    },
  }
}

export type Calls = ReturnType<typeof createCalls>
