import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { feedOf } from '../../../tests/ics/feed-of.ts'
import { type Fetching, fetchFeed } from './fetch-feed.ts'

const ADDRESS = 'https://calendar.google.com/calendar/ical/anna/private-0123456789abcdef/basic.ics'
const FEED = feedOf()

let server: Server | null = null

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = null
})

/** Asks a server of this machine in Google's place; what was asked for is kept. */
async function ask(answer: RequestListener, limits: Omit<Fetching, 'fetch'> = {}) {
  const asked: { url: unknown; init: RequestInit | undefined }[] = []
  server = createServer(answer)
  await new Promise<void>((ready) => void server?.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  const fetch: Fetching['fetch'] = (url, init) => {
    asked.push({ url, init })
    return globalThis.fetch(`http://127.0.0.1:${port}/`, init)
  }
  return { result: await fetchFeed(ADDRESS, { fetch, ...limits }), asked }
}

test('a feed is its text', async () => {
  const text = `${FEED.trimEnd()}\r\nX-NAME:Jörg\r\n`
  const { result } = await ask((_, response) => {
    const bytes = Buffer.from(text)
    // In the middle of a letter.
    const at = bytes.indexOf('ö') + 1
    response.write(bytes.subarray(0, at), () => response.end(bytes.subarray(at)))
  })
  expect(result).toEqual({ ok: true, text })
})

test('the request says nothing of who asks and follows no redirect', async () => {
  const { asked } = await ask((_, response) => response.end(FEED))
  const quiet = { credentials: 'omit', redirect: 'error', referrerPolicy: 'no-referrer', cache: 'no-store' }
  expect(asked).toEqual([{ url: ADDRESS, init: expect.objectContaining(quiet) }])
})

test.each([
  [404, 'not-found'],
  [410, 'not-found'],
  [401, 'refused'],
  [403, 'refused'],
  [204, 'refused'],
  [500, 'refused'],
  [429, 'rate-limited'],
  [503, 'rate-limited'],
])('the answer %i is %s', async (status, error) => {
  const { result } = await ask((_, response) => response.writeHead(status).end())
  expect(result).toEqual({ ok: false, error, retryAfterMs: null })
})

test('what Google asks to wait for is told, in seconds or until a date by its own clock', async () => {
  const answer = (retryAfter: string) =>
    ask((_, response) => {
      const date = 'Tue, 24 Nov 2026 10:00:00 GMT'
      response.writeHead(429, { date, 'retry-after': retryAfter }).end()
    })
  expect((await answer('120')).result).toMatchObject({ retryAfterMs: 120_000 })
  expect((await answer('Tue, 24 Nov 2026 11:00:00 GMT')).result).toMatchObject({ retryAfterMs: 3_600_000 })
  expect((await answer('soon')).result).toMatchObject({ retryAfterMs: null })
})

test('a page is not a calendar', async () => {
  const { result } = await ask((_, response) => response.end('<!doctype html><title>Sign in</title>'))
  expect(result).toMatchObject({ ok: false, error: 'not-a-calendar' })
})

test('an empty answer is not a calendar', async () => {
  const { result } = await ask((_, response) => response.end())
  expect(result).toMatchObject({ ok: false, error: 'not-a-calendar' })
})

test('an endless page is left at its beginning, an endless feed at the limit', async () => {
  const endless = (beginning: string): RequestListener => {
    return (_, response) => {
      response.write(beginning)
      const more = () => response.destroyed || response.write('x'.repeat(10_000), more)
      more()
    }
  }
  const limits = { maxBytes: 1_000_000, timeoutMs: 4_000 }
  expect((await ask(endless('<!doctype html>'), limits)).result).toMatchObject({ error: 'not-a-calendar' })
  expect((await ask(endless(FEED), limits)).result).toMatchObject({ error: 'too-large' })
})

test('an answer that does not come, or does not end, is given up', async () => {
  const limits = { timeoutMs: 50 }
  expect((await ask(() => {}, limits)).result).toMatchObject({ error: 'timeout' })
  expect((await ask((_, response) => void response.write(FEED), limits)).result).toMatchObject({ error: 'timeout' })
})

test('a redirect is no answer', async () => {
  const { result } = await ask((_, response) => response.writeHead(302, { location: '/elsewhere' }).end())
  expect(result).toMatchObject({ ok: false, error: 'offline' })
})

test('whatever is thrown, the address is in no result', async () => {
  const fetch = () => Promise.reject(new TypeError(`Failed to fetch ${ADDRESS}`))
  expect(await fetchFeed(ADDRESS, { fetch })).toEqual({ ok: false, error: 'offline', retryAfterMs: null })
})
