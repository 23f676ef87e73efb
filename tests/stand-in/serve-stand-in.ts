import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { generate } from 'selfsigned'
import { build, type Rolldown } from 'vite'
import { createCalls } from './serve-calls.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** As strict as Meet's own: nothing inline, and no text becomes script. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; " +
  "base-uri 'self'; object-src 'none'; require-trusted-types-for 'script'"

const PAGE = `<!doctype html>
<html lang="en" dir="ltr">
<head><meta charset="utf-8"><title>Meet</title><link rel="stylesheet" href="/stand-in/meet.css"></head>
<body><script src="/stand-in/meet.js"></script></body>
</html>`

/** Stands in for Google's addresses on this machine: a Meet to call in, nothing elsewhere. */
export async function serveStandIn() {
  const calls = createCalls()
  const asked: string[] = []
  const files: Readonly<Record<string, { type: string; body: string }>> = {
    '/stand-in/meet.js': { type: 'text/javascript', body: await bundle('./page/meet.ts') },
    '/stand-in/meet.css': { type: 'text/css', body: readFileSync(here('./page/meet.css'), 'utf8') },
  }

  function answer(request: IncomingMessage, response: ServerResponse) {
    const host = request.headers.host?.replace(/:\d+$/, '') ?? ''
    const url = new URL(request.url ?? '/', `https://${host}`)
    const file = files[url.pathname]
    if (host !== 'meet.google.com') {
      asked.push(`${host}${url.pathname}`)
      response.writeHead(404, { 'content-type': 'text/html' }).end('<!doctype html><title>Nothing here</title>')
    } else if (url.pathname.startsWith('/stand-in/call')) void calls.answer(request, response, url)
    else if (file) response.writeHead(200, { 'content-type': file.type }).end(file.body)
    else if (url.pathname === '/favicon.ico') response.writeHead(204).end()
    else
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY })
        .end(PAGE)
  }

  const { private: key, cert } = await generate([{ name: 'commonName', value: 'meet.google.com' }])
  const server = createServer({ key, cert }, answer)
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  // A test that fails before its end is not kept alive by it.
  server.unref()
  return {
    port: (server.address() as AddressInfo).port,
    calls,
    /** What was asked of any other host than Meet's. */
    askedElsewhere: (): readonly string[] => asked,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export type StandIn = Awaited<ReturnType<typeof serveStandIn>>

async function bundle(entry: string): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: here(entry), formats: ['iife'], name: 'standInMeet' } },
  })) as Rolldown.RolldownOutput[]
  return built[0]?.output[0].code ?? ''
}
