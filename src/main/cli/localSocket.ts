import { chmodSync, lstatSync, rmSync } from 'node:fs'
import { type Server, type Socket, connect, createServer } from 'node:net'
import { A_MEGABYTE } from '@shared/domain/base/bytes'
import { type SocketPlace, canListenAt, isTrusted } from './socketPlace'

/** A question is the path of a file and a few words. */
const LONGEST_QUESTION = 64 * 1024
/** An answer can hold some hundred refused rows. */
const LONGEST_ANSWER = 16 * A_MEGABYTE
const ONLY_THE_USER = 0o600
/** Commands of one user at the same time. */
const MOST_CONNECTIONS = 256
/** For the question to be there, and for the answer to be taken; the work in between may last. */
const PATIENCE_MS = 10_000

export interface Listener {
  stop(): void
  /** Where it listens; null when it can listen nowhere. */
  readonly place: Promise<string | null>
}

export interface ListenOptions {
  /** Null on Windows. */
  readonly userId: number | null
  readonly onError: (cause: unknown) => void
  readonly patienceMs?: number
}

/**
 * Takes one line of JSON and gives one back, at the first of the places where it can, with mode 0600.
 * Never throws: an app that cannot take commands opens all the same. Removes a socket that an earlier
 * run left behind, so hold the lock first.
 */
export function listen(
  places: readonly SocketPlace[],
  answer: (line: string) => Promise<string>,
  { userId, onError, patienceMs = PATIENCE_MS }: ListenOptions,
): Listener {
  let server: Server | null = null
  let isStopped = false

  function serve(socket: Socket): void {
    const tooLate = () => socket.destroy()
    const late = AbortSignal.timeout(patienceMs)
    late.addEventListener('abort', tooLate)
    socket.on('error', () => socket.destroy())
    lineFrom(socket, LONGEST_QUESTION)
      .then(async (line) => {
        late.removeEventListener('abort', tooLate)
        if (line === null) return socket.destroy()
        const said = await answer(line)
        AbortSignal.timeout(patienceMs).addEventListener('abort', tooLate)
        return socket.resume().end(said)
      })
      .catch((cause: unknown) => {
        onError(cause)
        socket.destroy()
      })
  }

  async function listenSomewhere(): Promise<string | null> {
    let last: unknown = new Error('no place for a socket')
    for (const place of places) {
      if (isStopped) return null
      if (!canListenAt(place, userId)) continue
      try {
        server = await listenAt(place.path, serve, onError)
        // eslint-disable-next-line @typescript-eslint/no-unnecessary-condition -- it may be stopped while we wait.
        if (isStopped) close()
        return place.path
      } catch (cause) {
        last = cause
      }
    }
    onError(last)
    return null
  }

  function close(): void {
    // Node removes the socket's file with it.
    server?.close()
  }

  return {
    place: listenSomewhere(),
    stop() {
      isStopped = true
      close()
    },
  }
}

/** Rejects where no socket can be made, and leaves nothing behind there. */
function listenAt(
  path: string,
  serve: (socket: Socket) => void,
  onError: (cause: unknown) => void,
): Promise<Server> {
  return new Promise((resolve, reject) => {
    const isFile = !path.startsWith('\\\\')
    if (isFile) removeSocket(path)
    const server = createServer(serve)
    server.maxConnections = MOST_CONNECTIONS
    server.once('error', reject)
    const former = process.umask(0o177)
    try {
      server.listen(path, () => {
        try {
          if (isFile) chmodSync(path, ONLY_THE_USER)
        } catch (cause) {
          server.close()
          return reject(cause)
        }
        server.off('error', reject).on('error', onError)
        return resolve(server)
      })
    } finally {
      process.umask(former)
    }
  })
}

/** Only a socket: a file or folder of that name is not ours to remove, and then no socket is made. */
function removeSocket(path: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSocket() === true) rmSync(path)
}

export type Reply =
  | { readonly is: 'answered'; readonly line: string }
  /** No process listens there. */
  | { readonly is: 'nobody' }
  /** The other side took the question and closed without an answer. */
  | { readonly is: 'cut' }

/** Asks whoever listens at the first of the places that is ours and where somebody does. */
export async function ask(
  places: readonly SocketPlace[],
  userId: number | null,
  question: string,
): Promise<Reply> {
  for (const place of places) {
    if (!isTrusted(place, userId)) continue
    const reply = await askAt(place.path, question)
    if (reply.is !== 'nobody') return reply
  }
  return { is: 'nobody' }
}

function askAt(path: string, question: string): Promise<Reply> {
  return new Promise((resolve) => {
    let isHeard = false
    const socket = connect(path, () => {
      isHeard = true
      socket.write(`${question}\n`)
      void lineFrom(socket, LONGEST_ANSWER).then((line) => {
        socket.destroy()
        resolve(line === null ? { is: 'cut' } : { is: 'answered', line })
      })
    })
    socket.on('error', () => {
      socket.destroy()
      if (!isHeard) resolve({ is: 'nobody' })
    })
  })
}

/**
 * The first line received, and nothing of what follows it; null when the other side closes first or the
 * line is longer than so many characters.
 */
function lineFrom(socket: Socket, longest: number): Promise<string | null> {
  return new Promise((resolve) => {
    const pieces: string[] = []
    let length = 0
    function take(piece: string): void {
      const end = piece.indexOf('\n')
      pieces.push(end < 0 ? piece : piece.slice(0, end))
      length += piece.length
      if (end < 0 && length <= longest) return
      socket.off('data', take).pause()
      resolve(length > longest ? null : pieces.join(''))
    }
    socket.setEncoding('utf8')
    socket.on('data', take)
    socket.on('close', () => resolve(null))
    socket.on('end', () => resolve(null))
  })
}
