import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'

export type DataFolderProblem = 'notAFolder' | 'noPermission' | 'diskFull' | 'unusable'

const SWITCH = '--data-dir'

/**
 * The folder named on the command line, or null. A relative path is resolved against `cwd`, where the
 * command was typed.
 */
export function requestedDataFolder(argv: readonly string[], cwd: string): string | null {
  const paths = argv.flatMap((word, index) => {
    if (word === SWITCH) return argv[index + 1] ?? []
    return word.startsWith(`${SWITCH}=`) ? word.slice(SWITCH.length + 1) : []
  })
  const path = paths.at(-1)
  return path ? resolve(cwd, path) : null
}

/**
 * Creates the folder, makes it private (0700) and proves by writing that it takes files. Null when all
 * is well.
 */
export function prepareDataFolder(path: string): DataFolderProblem | null {
  try {
    const isNew = makeFolder(path)
    if (isNew) chmodSync(path, 0o700)
    if (!statSync(path).isDirectory()) return 'notAFolder'
    accessSync(path, constants.R_OK | constants.W_OK | constants.X_OK)
    // Root passes every access check, even on a read-only disk, so only a real write tells. The
    // name holds the process id because a command may probe the same folder at the same time.
    const probe = join(path, `.keepline-write-test-${process.pid}`)
    writeFileSync(probe, 'Keepline', { mode: 0o600 })
    rmSync(probe)
    return null
  } catch (cause) {
    return problemOf(cause)
  }
}

/**
 * Creates the folder and its parents level by level; true when it did not exist. Not with `recursive`:
 * Node 20 then loops for ever where the system answers "no such file" below a folder that exists, as
 * /proc does.
 */
function makeFolder(path: string): boolean {
  if (existsSync(path)) return false
  makeFolder(dirname(path))
  try {
    mkdirSync(path, { mode: 0o700 })
    return true
  } catch (cause) {
    // Another process created it in the meantime.
    if (existsSync(path)) return false
    throw cause
  }
}

function problemOf(cause: unknown): DataFolderProblem {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return 'notAFolder'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'noPermission'
    case 'ENOSPC':
    case 'EDQUOT':
      return 'diskFull'
    default:
      return 'unusable'
  }
}
