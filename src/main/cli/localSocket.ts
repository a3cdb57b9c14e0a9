import { chmodSync, rmSync } from 'node:fs'
import { type Socket, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { A_MEGABYTE } from '@shared/domain/base/bytes'
import { sha256 } from '../common/sha256'

/**
 * The path of the socket on which the running app takes commands: one line of JSON in, one line back.
 * The socket lies in the data folder, which only the user can enter, and has mode 0600 itself. Windows
 * uses a named pipe instead.
 * See src/decisions/044-commands-beside-the-window.md.
 */
export function socketPathFor(dataFolder: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return join(dataFolder, 'command.sock')
  const name = sha256(dataFolder.toLowerCase()).slice(0, 32)
  return `\\\\.\\pipe\\keepline-${name}`
}

const LONGEST_LINE = 16 * A_MEGABYTE
const ONLY_THE_USER = 0o600

/**
 * Listens until it is stopped. Removes a socket that an earlier run left behind, so hold the lock
 * first.
 */
export function listen(
  path: string,
  answer: (line: string) => Promise<string>,
  onError: (cause: unknown) => void,
): { stop(): void } {
  const isFile = !path.startsWith('\\\\')
  if (isFile) rmSync(path, { force: true })
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    lineFrom(socket)
      .then(async (line) => (line === null ? socket.destroy() : socket.end(await answer(line))))
      .catch((cause: unknown) => {
        onError(cause)
        socket.destroy()
      })
  })
  server.on('error', onError)
  const former = process.umask(0o177)
  try {
    server.listen(path, () => {
      if (isFile) chmodSync(path, ONLY_THE_USER)
    })
  } finally {
    process.umask(former)
  }
  return {
    stop() {
      server.close()
      if (isFile) rmSync(path, { force: true })
    },
  }
}

export type Reply =
  | { readonly is: 'answered'; readonly line: string }
  /** No process listens there. */
  | { readonly is: 'nobody' }
  /** The other side took the question and closed without an answer. */
  | { readonly is: 'cut' }

export function ask(path: string, question: string): Promise<Reply> {
  return new Promise((resolve) => {
    let isHeard = false
    const socket = connect(path, () => {
      isHeard = true
      socket.write(`${question}\n`)
      lineFrom(socket).then(
        (line) => resolve(line === null ? { is: 'cut' } : { is: 'answered', line }),
        () => resolve({ is: 'cut' }),
      )
    })
    socket.on('error', () => {
      socket.destroy()
      if (!isHeard) resolve({ is: 'nobody' })
    })
  })
}

/** The first line received; null when the other side closes first or the line never ends. */
function lineFrom(socket: Socket): Promise<string | null> {
  return new Promise((resolve) => {
    let text = ''
    socket.setEncoding('utf8')
    socket.on('data', (piece) => {
      text += String(piece)
      const end = text.indexOf('\n')
      if (end >= 0) resolve(text.slice(0, end))
      else if (text.length > LONGEST_LINE) resolve(null)
    })
    socket.on('close', () => resolve(null))
    socket.on('end', () => resolve(null))
  })
}
