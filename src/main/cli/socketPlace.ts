import { lstatSync, mkdirSync, realpathSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { sha256 } from '../common/sha256'

/** What decides where the socket may lie. */
export interface SocketSurroundings {
  readonly platform: NodeJS.Platform
  /** The user's number; null on Windows. */
  readonly userId: number | null
  /** `XDG_RUNTIME_DIR`: the user's own folder for sockets. */
  readonly runtimeFolder: string | undefined
  readonly temporaryFolder: string
}

export interface SocketPlace {
  readonly path: string
  /** The folder of ours that has to be private; null where the place is the data folder, or a pipe. */
  readonly privateFolder: string | null
}

export function surroundings(): SocketSurroundings {
  return {
    platform: process.platform,
    userId: process.getuid?.() ?? null,
    runtimeFolder: process.env['XDG_RUNTIME_DIR'],
    temporaryFolder: tmpdir(),
  }
}

/**
 * `sun_path` with its closing zero byte. A longer path is cut off by some systems without a word.
 * https://man7.org/linux/man-pages/man7/unix.7.html
 */
const LONGEST_PATH_BYTES = { linux: 108, others: 104 } as const

/**
 * Where the running app listens for commands: the first of these places at which it can. In the data
 * folder, which only the user can enter; where that path is too long for a socket, or its file system
 * takes none, under a short name made of the folder's path, in the user's folder for such things or in a
 * folder of ours in the system's temporary one. The app takes the first place that works and a command
 * knocks at all of them, so that the two find each other although `XDG_RUNTIME_DIR` and `TMPDIR` may
 * differ between a desktop and a scheduled job. Windows uses a named pipe instead.
 * See src/decisions/044-commands-beside-the-window.md.
 */
export function socketPlaces(
  dataFolder: string,
  { platform, userId, runtimeFolder, temporaryFolder }: SocketSurroundings,
): readonly SocketPlace[] {
  if (platform === 'win32') {
    const path = `\\\\.\\pipe\\keepline-${shortNameOf(dataFolder.toLowerCase())}`
    return [{ path, privateFolder: null }]
  }
  // The same folder can be named through a link, and both ends must come to the same name.
  const folder = realPathOf(dataFolder)
  const name = `${shortNameOf(folder)}.sock`
  const short = [
    ...(runtimeFolder?.startsWith('/') ? [join(runtimeFolder, 'keepline')] : []),
    ...(platform === 'linux' ? [`/run/user/${userId}/keepline`] : []),
    ...[temporaryFolder, '/tmp'].map((place) => join(place, `keepline-${userId}`)),
  ]
  const places = [
    { path: join(folder, 'command.sock'), privateFolder: null },
    ...[...new Set(short)].map((own) => ({ path: join(own, name), privateFolder: own })),
  ]
  const most = platform === 'linux' ? LONGEST_PATH_BYTES.linux : LONGEST_PATH_BYTES.others
  return places.filter(({ path }) => Buffer.byteLength(path) < most)
}

/** Makes the place's folder where it is ours to make. False where it cannot be trusted or made. */
export function canListenAt({ privateFolder }: SocketPlace, userId: number | null): boolean {
  if (privateFolder === null) return true
  try {
    mkdirSync(privateFolder, { mode: 0o700 })
  } catch {
    // It is there already, or it cannot be made: the look below tells.
  }
  return isPrivate(privateFolder, userId)
}

/**
 * False for a folder that somebody else made before us, or that others may enter: who listens there
 * would learn what is imported, and could answer in the app's name.
 */
export function isTrusted({ privateFolder }: SocketPlace, userId: number | null): boolean {
  return privateFolder === null || isPrivate(privateFolder, userId)
}

/** A folder of the user alone, in a folder where nobody else can put another in its place. */
function isPrivate(folder: string, userId: number | null): boolean {
  try {
    const found = lstatSync(folder)
    const above = statSync(dirname(folder))
    const isOurs = found.isDirectory() && found.uid === userId && (found.mode & 0o077) === 0
    const isSticky = (above.mode & 0o1000) !== 0
    const isAboveSafe = above.uid === userId || above.uid === 0
    return isOurs && isAboveSafe && (isSticky || (above.mode & 0o022) === 0)
  } catch {
    return false
  }
}

function realPathOf(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    return folder
  }
}

function shortNameOf(text: string): string {
  return sha256(text).slice(0, 32)
}
