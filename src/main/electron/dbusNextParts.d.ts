// dbus-next's index.js makes a bus of these two and keeps the connection to itself. Its own types
// leave them out.
declare module 'dbus-next/lib/connection.js' {
  import type { Socket } from 'node:net'

  export interface BusSocket {
    readonly stream: Socket
  }

  /** With an address `unix:socket=…` the stream is one of node:net. */
  export default function createConnection(options: { readonly busAddress: string }): BusSocket
}

declare module 'dbus-next/lib/bus.js' {
  import type { MessageBus } from 'dbus-next'
  import type { BusSocket } from 'dbus-next/lib/connection.js'

  const Bus: new (connection: BusSocket) => MessageBus
  export default Bus
}
