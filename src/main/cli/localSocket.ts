import { createHash } from 'node:crypto'
import { chmodSync, rmSync } from 'node:fs'
import { type Socket, connect, createServer } from 'node:net'
import { join } from 'node:path'
import { A_MEGABYTE } from '@shared/domain/base/bytes'

/**
 * The running app's ear for commands: one line of JSON in, one line back. It lies in the data folder,
 * which is the user's alone, and is itself closed to others; Windows has pipes by name instead.
 */
export function socketPathFor(dataFolder: string, platform: NodeJS.Platform): string {
  if (platform !== 'win32') return join(dataFolder, 'command.sock')
  const name = createHash('sha256').update(dataFolder.toLowerCase()).digest('hex').slice(0, 32)
  return `\\\\.\\pipe\\keepline-${name}`
}

const LONGEST_LINE = 16 * A_MEGABYTE
const ONLY_THE_USER = 0o600

/** Answers until it is stopped. What an earlier run left at the place is taken away: hold the lock. */
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
  /** Nobody listens there. */
  | { readonly is: 'nobody' }
  /** Somebody took the question and went without an answer. */
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

/** The first line that comes; null when the other side ends before, or never stops. */
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
