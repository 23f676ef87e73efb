import { once } from 'node:events'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'

const GOOGLE = /(^|\.)google\.com:443$/

/** A proxy on a free port: Google's addresses are served from this machine, and there is no other network. */
export async function serveGoogleFrom(standInPort: number) {
  const server = createServer((_, response) => response.writeHead(403).end())
  server.on('connect', (request, socket, head) => {
    socket.on('error', () => socket.destroy())
    if (!GOOGLE.test(request.url ?? '')) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const upstream = connect(standInPort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.write(head)
      upstream.pipe(socket).pipe(upstream)
    })
    upstream.on('error', () => socket.destroy())
    socket.on('close', () => upstream.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
