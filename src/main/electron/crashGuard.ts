import { type ChildProcess, spawn } from 'node:child_process'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'

/**
 * The guard passes this switch when it starts the app again: `--came-back=<id of the bus that the app
 * had>`.
 */
const CAME_BACK = '--came-back='

/** An app that ends sooner than this would probably end again at once, so it is not guarded yet. */
const SETTLED_SECONDS = 10
/**
 * After a restart by the guard the app must run this long before it is guarded again: at most one
 * restart in ten minutes.
 */
const SETTLED_AFTER_LOSS_SECONDS = 600

/**
 * A shell script that waits on a pipe held by the app. When the app quits it writes a line
 * (`farewell`) and the script exits. When the pipe closes without that line, the app was killed, and
 * the script starts it again.
 */
const GUARD = 'read -r farewell && exit; sleep "$1"; shift; exec "$@"'
/**
 * At a logout the session bus disappears moments before the session kills its programs. The pause lets
 * the guard be killed together with the app instead of starting it again.
 */
const PAUSE_SECONDS = 2

export interface CrashGuardNeeds {
  readonly clock: Clock
  readonly logger: Logger
  readonly onQuit: (listen: () => void) => void
  /** The identity of the session bus that runs now; null when there is none. */
  readonly busNow: () => Promise<string | null>
  /** The program and the arguments that start this app again. */
  readonly command: readonly string[]
  readonly argv: readonly string[]
}

/**
 * The id of the session bus that the app had before the guard started it again; null for every other
 * start.
 */
export function lostBus(argv: readonly string[]): string | null {
  return argv.find((word) => word.startsWith(CAME_BACK))?.slice(CAME_BACK.length) ?? null
}

/**
 * Starts the app again when its D-Bus session goes away: Chromium aborts at once in that case, and no
 * reminder would come until somebody starts the app by hand. Linux only: no other platform has this
 * problem. The restarted app compares the bus with the former one (`lostBus`) and ends at once if it
 * is the same, because then somebody killed the app on purpose.
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
        // No bus, nothing to guard against.
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
  // The guard itself was killed. The app then simply runs unguarded.
  guard.stdin.on('error', () => undefined)
  return guard
}
