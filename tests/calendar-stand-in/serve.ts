import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { generate } from 'selfsigned'
import { createCalendarStandIn } from './answer.ts'

/** Stands in for Calendar at its own address, on loopback and with a certificate made for the day. Ends with `close`. */
export async function serveCalendarStandIn() {
  const standIn = createCalendarStandIn()
  const pem = await generate([{ name: 'commonName', value: 'calendar.google.com' }], {
    notBeforeDate: new Date('2020-01-01'),
    notAfterDate: new Date('2040-01-01'),
  })
  const server = createServer({ key: pem.private, cert: pem.cert }, standIn.answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    ...standIn,
    port: (server.address() as AddressInfo).port,
    close() {
      server.closeAllConnections()
      server.close()
    },
  }
}
