import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { A_MEGABYTE } from '@shared/domain/base/bytes'

const LARGEST_BYTES = A_MEGABYTE

/**
 * Writes JSON lines to `<folder>/keepline.log` and keeps one older file beside it; in development also
 * to stderr.
 */
export function createLogger(folder: string, clock: Clock, isDevelopment: boolean): Logger {
  const file = join(folder, 'keepline.log')
  const write = (entry: object) => {
    const line = `${JSON.stringify({ at: clock.now(), ...entry })}\n`
    if (isDevelopment) process.stderr.write(line)
    try {
      // Not its parents: a data folder that was moved away does not come back as an empty one.
      if (!existsSync(folder)) mkdirSync(folder, { mode: 0o700 })
      if (sizeOf(file) > LARGEST_BYTES) renameSync(file, `${file}.1`)
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // A full disk must not crash the app because the log cannot be written.
    }
  }
  return {
    info: (event, details) => write({ level: 'info', event, ...details }),
    error: (event, cause) => write({ level: 'error', event, ...described(cause) }),
  }
}

/** For commands, which should leave no trace in the log unless something goes wrong. */
export function errorsOnly(logger: Logger): Logger {
  return { info: () => undefined, error: (event, cause) => logger.error(event, cause) }
}

/**
 * The kind of a failure and its place in the code. The message is logged only for our own errors
 * (plain `Error`s without a code): messages of the system and of parsers quote paths and file
 * contents.
 */
function described(cause: unknown): Record<string, string | undefined> {
  if (!(cause instanceof Error)) return { cause: typeof cause }
  const code = 'code' in cause && typeof cause.code === 'string' ? cause.code : undefined
  const frames = cause.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? []
  const at = frames.slice(0, 6).map((frame) => frame.trim().replace(/\(?(file:\/\/)?\/.*\//, '('))
  const isOurs = cause.name === 'Error' && !('code' in cause)
  const message = isOurs ? cause.message : undefined
  return { cause: cause.name, code, message, stack: at.join(' < ') }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
