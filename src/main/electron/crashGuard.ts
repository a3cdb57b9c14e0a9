import { type ChildProcess, spawn } from 'node:child_process'
import type { Clock, Logger } from '../ports'

/** Given by the guard that starts the app again. */
export const CAME_BACK = '--came-back'

/** What crashes sooner than this would crash again. */
const SETTLED_SECONDS = 10
/** After a crash it must have run for so long before it is guarded again. */
const SETTLED_AFTER_CRASH_SECONDS = 600

/**
 * Sleeps on a pipe that the app holds: it ends by itself at the word of farewell. A pipe that closes
 * without one was closed by a crash.
 */
const GUARD = 'read -r farewell && exit; sleep "$1"; shift; exec "$@"'
/** A session that is being left goes first, and the app with it. */
const PAUSE_SECONDS = 2

export interface CrashGuardNeeds {
  readonly clock: Clock
  readonly logger: Logger
  readonly onQuit: (listen: () => void) => void
  /** The program that starts this very app, and its arguments. */
  readonly command: readonly string[]
  readonly argv: readonly string[]
}

/**
 * Starts the app again, once, when it did not end by itself. Chromium aborts at once when the D-Bus
 * session goes away, and no reminder would come until somebody starts the app by hand. Linux only:
 * elsewhere nothing of the kind takes it down.
 */
export function guardAgainstCrash(needs: CrashGuardNeeds): void {
  const { clock, logger, command, argv } = needs
  const hasCrashed = argv.includes(CAME_BACK)
  if (hasCrashed) logger.info('came-back-after-crash')
  let guard: ChildProcess | null = null
  const delay = hasCrashed ? SETTLED_AFTER_CRASH_SECONDS : SETTLED_SECONDS
  const stopWaiting = clock.every(delay, () => {
    stopWaiting()
    guard = startGuard([...command, CAME_BACK], logger, PAUSE_SECONDS)
  })
  needs.onQuit(() => {
    stopWaiting()
    guard?.stdin?.end('farewell\n')
  })
}

export function startGuard(
  command: readonly string[],
  logger: Logger,
  pauseSeconds: number,
): ChildProcess {
  const words = ['-c', GUARD, 'keepline-guard', String(pauseSeconds), ...command]
  const guard = spawn('/bin/sh', words, { stdio: ['pipe', 'ignore', 'ignore'] })
  guard.on('error', (cause) => logger.error('crash-guard-failed', cause))
  // Somebody ended it: then nobody starts the app again, and that is all.
  guard.stdin.on('error', () => undefined)
  return guard
}
