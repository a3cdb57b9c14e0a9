import { createHash } from 'node:crypto'
import { readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type CardDocument, CardDocumentSchema } from '@shared/domain/cards/cardDocument'
import { type Instant, addDays, dateIn } from '@shared/domain/base/civilDate'
import { exportedCard } from '@shared/domain/exports/exportedLibrary'
import {
  type FinishedImport,
  FinishedImportSchema,
  type UndoneImport,
} from '@shared/domain/imports/importView'
import { type Result, failure, success } from '@shared/contract/result'
import * as v from 'valibot'
import type { Clock } from '../ports/clock'
import type { ImportJournal } from '../ports/imports'
import type { CardRepository } from '../ports/records'
import { diskFailure, errorCode } from './diskFailure'
import { parseJson, textOf } from './documentFormat'
import { makePrivateFolder, replaceFile, syncFolder } from './durableFile'
import type { Library } from './libraryFolder'

export const JOURNAL_FILE = 'import.json'
const JOURNAL_VERSION = 1

/** An import can be undone for this long; then its journal is deleted. */
const UNDO_DAYS = 30

const EntrySchema = v.object({
  id: v.string(),
  /** Null when the import created the card. */
  before: v.nullable(CardDocumentSchema),
  /**
   * Fingerprint of the card as the import writes it. A card that differs was changed since, and an
   * undo keeps it.
   */
  after: v.string(),
})
type Entry = v.InferOutput<typeof EntrySchema>

const JournalSchema = v.object({
  schemaVersion: v.literal(JOURNAL_VERSION),
  /**
   * `writing` and `undoing` are found only after a crash. Both are resolved by putting the former
   * states back.
   */
  state: v.picklist(['writing', 'done', 'undoing']),
  about: FinishedImportSchema,
  entries: v.array(EntrySchema),
})
type Journal = v.InferOutput<typeof JournalSchema>

/** Cards written before other work gets its turn. */
const CARDS_AT_ONCE = 4

/**
 * Makes an import one step although each card is a file of its own. Before the first card is written,
 * `import.json` holds the former states of all, synced. A start that finds an unfinished journal puts
 * them back, because nobody was told that the import was done. A finished journal stays, so that the
 * import can be undone.
 * See src/decisions/020-import-journal.md.
 */
export function openImportJournal(
  library: Library,
  cards: CardRepository,
  clock: Clock,
): ImportJournal {
  const { logger } = library
  const path = join(library.folder, JOURNAL_FILE)
  let journal: Journal | null = null
  let isWriting = false
  if (!library.isReadOnly) journal = recover()

  function recover(): Journal | null {
    const found = read(path)
    if (found === null) return null
    try {
      if (found.state !== 'done') {
        logger.info('import-put-back', { cards: found.entries.length })
        return putBack(found).isComplete ? forget() : found
      }
      return isOver(found.about.importedAt, clock.now()) ? forget() : found
    } catch (cause) {
      logger.error('import-not-recovered', new Error(errorCode(cause)))
      return found
    }
  }

  const isStuck = () => journal !== null && journal.state !== 'done'

  function keep(next: Journal): void {
    library.claim()
    makePrivateFolder(dirname(path))
    replaceFile(path, textOf(next))
    journal = next
  }

  function forget(): null {
    rmSync(path, { force: true })
    syncFolder(dirname(path))
    journal = null
    return null
  }

  function putBack({ entries }: Journal) {
    let undone = 0
    let kept = 0
    let isComplete = true
    for (const { id, before, after } of [...entries].reverse()) {
      const current = cards.find(id)
      if (current === null || isEqual(current, before)) continue
      if (fingerprintOf(current) !== after) {
        kept += 1
        continue
      }
      const done = before === null ? cards.remove(id) : cards.write(before)
      if (done.ok) undone += 1
      else isComplete = false
    }
    return { undone, kept, isComplete }
  }

  /**
   * Puts the former states back after `problem` and returns it; returns `import-unfinished` when that
   * failed too, and the next start tries again.
   */
  function giveUp(problem: Extract<Result<never>, { ok: false }>): typeof problem {
    if (journal === null) return problem
    try {
      if (!putBack(journal).isComplete) return failure('import-unfinished')
      forget()
      return problem
    } catch (cause) {
      logger.error('import-not-put-back', new Error(errorCode(cause)))
      return failure('import-unfinished')
    }
  }

  return {
    last: () => (journal?.state === 'done' ? journal.about : null),
    write: (changes, about, onProgress) => alone(() => write(changes, about, onProgress)),
    undo: () => alone(undo),
  }

  /**
   * One import or undo at a time: the window and a command may both ask, and one must not take the
   * other's unfinished journal for the leftover of a crash.
   */
  async function alone<Data>(work: () => Promise<Result<Data>>): Promise<Result<Data>> {
    if (isWriting) return failure('busy')
    isWriting = true
    return work().finally(() => {
      isWriting = false
    })
  }

  async function write(
    ...[changes, about, onProgress]: Parameters<ImportJournal['write']>
  ): Promise<Result<FinishedImport>> {
    if (library.isReadOnly) return failure('newer-version')
    // Finish putting back what an earlier start could not, before a new journal replaces the old
    // one.
    if (isStuck()) {
      const stuck = giveUp(failure('import-unfinished'))
      if (isStuck()) return stuck
    }
    const entries = changes.map(({ before, after }) => ({
      id: after.card.id,
      before,
      after: fingerprintOf(after),
    }))
    try {
      for (const { before } of changes) {
        if (before) library.backups.pin('card', before.card.id, textOf(before))
      }
      keep({ schemaVersion: JOURNAL_VERSION, state: 'writing', about, entries })
    } catch (cause) {
      return diskFailure('import-not-begun', cause, logger)
    }
    for (const [index, { before, after }] of changes.entries()) {
      if (cards.find(after.card.id) !== before) return giveUp(failure('import-stale'))
      const written = cards.write(after)
      if (!written.ok) return giveUp(written)
      if (index % CARDS_AT_ONCE === 0) {
        onProgress(index, changes.length)
        await new Promise((resolve) => setImmediate(resolve))
      }
    }
    try {
      keep({ schemaVersion: JOURNAL_VERSION, state: 'done', about, entries })
    } catch (cause) {
      return giveUp(diskFailure('import-not-finished', cause, logger))
    }
    logger.info('imported', { cards: changes.length })
    return success(about)
  }

  async function undo(): Promise<Result<UndoneImport>> {
    if (journal?.state !== 'done') return failure('not-found')
    try {
      keep({ ...journal, state: 'undoing' })
      const { undone, kept, isComplete } = putBack(journal)
      if (!isComplete) return failure('import-unfinished')
      forget()
      logger.info('import-undone', { undone, kept })
      return success({ undone, kept })
    } catch (cause) {
      return diskFailure('import-not-undone', cause, logger)
    }
  }
}

/** Null when there is no journal or when it cannot be read. */
function read(path: string): Journal | null {
  try {
    const parsed = v.safeParse(JournalSchema, parseJson(readFileSync(path, 'utf8')))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

function isOver(importedAt: Instant, now: Instant): boolean {
  return addDays(dateIn('UTC', importedAt), UNDO_DAYS) < dateIn('UTC', now)
}

function isEqual(a: CardDocument, b: Entry['before']): boolean {
  return b !== null && fingerprintOf(a) === fingerprintOf(b)
}

/** Equal for equal records, whatever the order of their fields. */
function fingerprintOf(document: CardDocument): string {
  return createHash('sha256')
    .update(textOf(exportedCard(document)))
    .digest('hex')
}
