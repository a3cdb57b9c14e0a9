import { type ChildProcess, spawn } from 'node:child_process'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'

/** Given by the guard that starts the app again: `--came-back=<the bus that it had>`. */
const CAME_BACK = '--came-back='

/** What ends sooner than this would end again. */
const SETTLED_SECONDS = 10
/** After a lost session it must have run for so long before it is guarded again. */
const SETTLED_AFTER_LOSS_SECONDS = 600

/**
 * Sleeps on a pipe that the app holds: it ends by itself at the word of farewell. A pipe that closes
 * without one was closed by something else.
 */
const GUARD = 'read -r farewell && exit; sleep "$1"; shift; exec "$@"'
/** A session that is being left goes first, and the app with it. */
const PAUSE_SECONDS = 2

export interface CrashGuardNeeds {
  readonly clock: Clock
  readonly logger: Logger
  readonly onQuit: (listen: () => void) => void
  /** The identity of the session bus that runs now; null when there is none. */
  readonly busNow: () => Promise<string | null>
  /** The program that starts this very app, and its arguments. */
  readonly command: readonly string[]
  readonly argv: readonly string[]
}

/** The bus that the app had when it went down; null for a start of any other kind. */
export function lostBus(argv: readonly string[]): string | null {
  return argv.find((word) => word.startsWith(CAME_BACK))?.slice(CAME_BACK.length) ?? null
}

/**
 * Sees to it that the app is started again when its D-Bus session goes away: Chromium aborts at once
 * then, and no reminder would come until somebody starts the app by hand. Linux only: elsewhere nothing
 * of the kind takes it down. The app that is started again looks by itself whether the bus is another
 * one (`lostBus`): who ended it on purpose, in whatever way, is not contradicted.
 * See src/decisions/013-a-lost-session-bus.md.
 */
export function guardAgainstLostBus(needs: CrashGuardNeeds): void {
  const { clock, logger, command, argv } = needs
  const hasLost = lostBus(argv) !== null
  if (hasLost) logger.info('came-back-after-lost-bus')
  let guard: ChildProcess | null = null
  let hasQuit = false
  const delay = hasLost ? SETTLED_AFTER_LOSS_SECONDS : SETTLED_SECONDS
  const stopWaiting = clock.every(delay, () => {
    stopWaiting()
    needs.busNow().then(
      (bus) => {
        // Without a bus there is none to lose.
        if (bus === null || hasQuit) return
        guard = startGuard([...command, `${CAME_BACK}${bus}`], logger, PAUSE_SECONDS)
      },
      (cause: unknown) => logger.error('crash-guard-failed', cause),
    )
  })
  needs.onQuit(() => {
    hasQuit = true
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
