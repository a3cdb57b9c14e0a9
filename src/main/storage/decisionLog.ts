import { appendFileSync, existsSync } from 'node:fs'
import { join } from 'node:path'
import {
  type Decision,
  DecisionSchema,
  lastingDecisions,
  oldestDecision,
} from '@shared/domain/reminders/decision'
import * as v from 'valibot'
import type { Clock } from '../ports/clock'
import type { DecisionLog } from '../ports/records'
import { errorCode } from './diskFailure'
import { replaceFile } from './durableFile'
import type { Library } from './libraryFolder'
import { readOrdinaryFile } from './ordinaryFile'

const PRIVATE_FILE = 0o600

/**
 * `reminders.log`: one decision per line, as JSON. Lines that cannot be parsed are skipped. Old lines
 * are removed only at a start, so that a day without decisions writes nothing.
 * See src/decisions/053-no-purge-on-the-word-of-one-clock.md.
 */
export function openDecisionLog(library: Library, clock: Clock): DecisionLog {
  const { folder, isReadOnly, logger } = library
  const path = join(folder, 'reminders.log')
  let decisions: readonly Decision[] | null = null
  /** A full disk may have taken half a line. The next line must then not be joined to it. */
  let mayEndInHalf = false

  function all(): readonly Decision[] {
    decisions ??= load()
    const oldest = oldestDecision(clock.now())
    return decisions.filter(({ at }) => at >= oldest)
  }

  function load(): readonly Decision[] {
    if (!existsSync(path)) return []
    const lines = readLines(path)
    const read = lines.flatMap(readLine)
    const kept = lastingDecisions(read)
    if (kept.length < read.length) attempt(() => replaceFile(path, kept.map(lineOf).join('')))
    return kept
  }

  function readLines(file: string): string[] {
    try {
      const text = readOrdinaryFile(file)
      mayEndInHalf = text !== '' && !text.endsWith('\n')
      return text.split('\n').filter(Boolean)
    } catch (cause) {
      logger.error('decisions-not-read', new Error(errorCode(cause)))
      return []
    }
  }

  function attempt(write: () => void): void {
    if (isReadOnly) return
    try {
      library.claim()
      write()
    } catch (cause) {
      mayEndInHalf = true
      logger.error('decision-not-kept', new Error(errorCode(cause)))
    }
  }

  function append(decision: Decision): void {
    const line = mayEndInHalf ? `\n${lineOf(decision)}` : lineOf(decision)
    // Not synced: the log explains what was shown and is nobody's record.
    appendFileSync(path, line, { mode: PRIVATE_FILE })
    mayEndInHalf = false
  }

  return {
    all,
    add(decision) {
      decisions = [...all(), decision]
      attempt(() => append(decision))
    },
  }
}

function readLine(line: string): Decision[] {
  try {
    const parsed = v.safeParse(DecisionSchema, JSON.parse(line))
    return parsed.success ? [parsed.output] : []
  } catch {
    return []
  }
}

function lineOf(decision: Decision): string {
  return `${JSON.stringify(decision)}\n`
}
