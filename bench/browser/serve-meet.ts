import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'

export const CALL_URL = 'https://meet.google.com/abc-defg-hij'

/** Stands in for meet.google.com: the call under its address, nothing elsewhere. `tiles` is taken from the query. */
export async function serveMeet(page: (tiles: number) => string) {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'meet.google.com' }])
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', CALL_URL)
    if (pathname !== new URL(CALL_URL).pathname) response.writeHead(204).end()
    else response.setHeader('content-type', 'text/html').end(page(Number(searchParams.get('tiles'))))
  })
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready))
  return { port: (server.address() as AddressInfo).port, close: () => server.closeAllConnections() ?? server.close() }
}
