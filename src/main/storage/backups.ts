import { readFileSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '@shared/domain/base/civilDate'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { errorCode } from './diskFailure'
import { makePrivateFolder, replaceFile } from './durableFile'
import { fileStampOf, instantOf } from './fileStamp'
import { readOrdinaryFile } from './ordinaryFile'

const KEPT_COPIES = 5

interface Backup {
  readonly text: string
  readonly from: Instant
}

/** Copies of every document's latest states, `backups/<kind>/<id>/<number>_<moment>.json`. */
export interface Backups {
  /**
   * Keeps a copy of what was just written and drops the oldest. A failure is logged only, because the
   * document itself is safe.
   */
  keep(kind: string, id: string, text: string): void
  /**
   * Keeps a copy of the state before an import until the document is removed; rotation never drops it.
   * Throws.
   */
  pin(kind: string, id: string, text: string): void
  /** The ids that have a folder of copies; it may be empty. */
  known(kind: string): readonly string[]
  /** The newest copy that `isGood` accepts; null when there is none. */
  newest(kind: string, id: string, isGood: (text: string) => boolean): Backup | null
  remove(kind: string, id: string): void
}

export function createBackups(root: string, clock: Clock, logger: Logger): Backups {
  const folderOf = (kind: string, id: string) => join(root, kind, id)
  return {
    keep(kind, id, text) {
      try {
        const folder = folderOf(kind, id)
        makePrivateFolder(folder)
        const older = copiesIn(folder)
        const path = join(folder, nameAfter(older[0], clock.now()))
        replaceFile(path, text)
        if (readFileSync(path, 'utf8') !== text)
          throw new Error('A copy differs from its document.')
        for (const name of older.slice(KEPT_COPIES - 1)) rmSync(join(folder, name))
      } catch (cause) {
        logger.error('backup-failed', new Error(errorCode(cause) || 'The copy is not whole.'))
      }
    },
    pin(kind, id, text) {
      const folder = folderOf(kind, id)
      makePrivateFolder(folder)
      replaceFile(join(folder, `before-import_${fileStampOf(clock.now())}.json`), text)
    },
    known: (kind) => namesIn(join(root, kind), /^/).reverse(),
    newest(kind, id, isGood) {
      const folder = folderOf(kind, id)
      for (const name of [...copiesIn(folder), ...pinnedIn(folder)]) {
        const text = readText(join(folder, name))
        const from = instantOf(name)
        if (text !== null && from !== null && isGood(text)) return { text, from }
      }
      return null
    },
    remove(kind, id) {
      rmSync(folderOf(kind, id), { recursive: true, force: true })
    },
  }
}

/** Newest first, ordered by number: the system's clock may have been set back in between. */
function copiesIn(folder: string): string[] {
  return namesIn(folder, /^\d{8}_.*\.json$/)
}

/** Newest first, by the moment in their names. Used only when no rotated copy is good. */
function pinnedIn(folder: string): string[] {
  return namesIn(folder, /^before-import_.*\.json$/)
}

function namesIn(folder: string, pattern: RegExp): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => pattern.test(name))
      .sort()
      .reverse()
  } catch {
    return []
  }
}

function nameAfter(newest: string | undefined, now: Instant): string {
  const number = Number(newest?.slice(0, 8) ?? 0) + 1
  return `${String(number).padStart(8, '0')}_${fileStampOf(now)}.json`
}

function readText(path: string): string | null {
  try {
    return readOrdinaryFile(path)
  } catch {
    return null
  }
}
