import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { A_MEGABYTE } from '@shared/domain/base/bytes'

const LARGEST_BYTES = A_MEGABYTE

/** JSON lines in `<folder>/keepline.log`, and the file before it; in development on stderr too. */
export function createLogger(folder: string, clock: Clock, isDevelopment: boolean): Logger {
  const file = join(folder, 'keepline.log')
  const write = (entry: object) => {
    const line = `${JSON.stringify({ at: clock.now(), ...entry })}\n`
    if (isDevelopment) process.stderr.write(line)
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      if (sizeOf(file) > LARGEST_BYTES) renameSync(file, `${file}.1`)
      appendFileSync(file, line, { mode: 0o600 })
    } catch {
      // A full disk must not take the app down because it cannot complain about it.
    }
  }
  return {
    info: (event, details) => write({ level: 'info', event, ...details }),
    error: (event, cause) => write({ level: 'error', event, ...described(cause) }),
  }
}

/** For a process that is to leave no more traces than it must. */
export function errorsOnly({ error }: Logger): Logger {
  return { info: () => undefined, error }
}

/**
 * The kind of a failure and where in the code. Only an error of our own (a plain one, without a code)
 * tells its message: those of the system and of parsers quote files and their contents.
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
