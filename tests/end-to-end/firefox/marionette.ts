import { once } from 'node:events'
import { connect } from 'node:net'

export type Send = (command: string, parameters?: Readonly<Record<string, unknown>>) => Promise<unknown>

type Fault = { readonly error: string; readonly message: string; readonly stacktrace: string }
type Answer = readonly [kind: 1, id: number, fault: Fault | null, result: unknown]
type Pending = { readonly resolve: (value: unknown) => void; readonly reject: (reason: Error) => void }

const COLON = ':'.charCodeAt(0)

/** Firefox's own remote control: JSON after its length in bytes, over TCP. */
export async function connectMarionette(port: number): Promise<{ send: Send; disconnect: () => void }> {
  const socket = connect(port, '127.0.0.1').setNoDelay()
  const pending = new Map<number, Pending>()
  let unread = Buffer.alloc(0)
  let lastId = 0

  socket.on('data', (chunk) => {
    unread = Buffer.concat([unread, chunk])
    for (;;) {
      const colon = unread.indexOf(COLON)
      const end = colon + 1 + Number(unread.subarray(0, colon).toString())
      if (colon < 0 || unread.length < end) return
      settle(JSON.parse(unread.subarray(colon + 1, end).toString()))
      unread = unread.subarray(end)
    }
  })
  socket.on('close', () => {
    for (const { reject } of pending.values()) reject(new Error('Firefox is gone'))
    pending.clear()
  })
  await once(socket, 'connect')
  // The death of Firefox is told by `close`, which follows.
  socket.on('error', () => undefined)

  function settle(message: Answer | Readonly<Record<string, unknown>>) {
    if (!Array.isArray(message)) return
    const [, id, fault, result] = message as Answer
    const asked = pending.get(id)
    pending.delete(id)
    if (fault) asked?.reject(new Error(`${fault.error}: ${fault.message}`, { cause: fault.stacktrace }))
    else asked?.resolve(result)
  }

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        if (socket.destroyed) return reject(new Error('Firefox is gone'))
        const id = ++lastId
        pending.set(id, { resolve, reject })
        const text = JSON.stringify([0, id, command, parameters])
        socket.write(`${Buffer.byteLength(text)}:${text}`)
      }),
    disconnect: () => socket.destroy(),
  }
}
