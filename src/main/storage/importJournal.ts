import { rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { exportedCard } from '@shared/domain/exports/exportedLibrary'
import type { FinishedImport, UndoneImport } from '@shared/domain/imports/importView'
import type { DamagedDocument } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import type { RawDocument } from '@shared/migrations/migrate'
import { readAnyVersion } from '@shared/migrations/readAnyVersion'
import type { ImportJournal } from '../ports/imports'
import type { CardFiles } from './cardRepository'
import { diskFailure, errorCode } from './diskFailure'
import { CARD_FORMAT, type Problem, textOf } from './documentFormat'
import { makePrivateFolder, replaceFile, syncFolder } from './durableFile'
import { fingerprintOf, isFingerprintOf } from './importFingerprint'
import { JOURNAL_FILE, JOURNAL_VERSION, type Journal, readJournal } from './importJournalFile'
import type { Library } from './libraryFolder'
import type { LibraryPart } from './libraryPart'

const ITSELF = {
  id: 'import',
  kind: 'import',
  fileName: JOURNAL_FILE,
  label: null,
  backupFrom: null,
} as const satisfies Partial<DamagedDocument>

/**
 * What became of one card. `kept`: it was changed since the import, and stays. `failed`: it could not be
 * written, or is missing; the journal stays, too.
 */
type Outcome = 'undone' | 'kept' | 'nothing' | 'failed'

/** Cards written before other work gets its turn. */
const CARDS_AT_ONCE = 4

/**
 * Makes an import one step although each card is a file of its own. Before the first card is written,
 * `import.json` holds the former states of all, synced. A start that finds an unfinished journal puts
 * them back, because nobody was told that the import was done. A finished journal stays until it is let
 * go, so that the import can be undone. One that cannot be read is damage as any other: it may be all
 * that tells of half an import, and nothing is imported over it until the user had it set aside.
 * See src/decisions/020-import-journal.md.
 */
export function openImportJournal(
  library: Library,
  cards: CardFiles & LibraryPart,
): ImportJournal & LibraryPart {
  const { logger } = library
  const path = join(library.folder, JOURNAL_FILE)
  let journal: Journal | null = null
  let isWriting = false
  /** Why the journal that lies there cannot be read; it stays as it is. */
  let problem: Problem | null = null
  journal = recover()

  function recover(): Journal | null {
    const reading = readJournal(path)
    if (reading?.is !== 'good') {
      problem = reading?.problem ?? null
      return null
    }
    const found = reading.document
    if (library.isReadOnly) return found
    try {
      if (found.state !== 'done') {
        logger.info('import-put-back', { cards: found.entries.length })
        return putBack(found).isComplete ? forget() : found
      }
      return found
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
    const outcomes = [...entries].reverse().map(putBackOne)
    const count = (outcome: Outcome) => outcomes.filter((each) => each === outcome).length
    return { undone: count('undone'), kept: count('kept'), isComplete: count('failed') === 0 }
  }

  /** Decides by what the card's file says now: another program may have changed it. */
  function putBackOne({ id, before, after }: Journal['entries'][number]): Outcome {
    const current = cards.lookAgain(id)
    const text = cards.textOf(id)
    const former = before && formerOf(before)
    if (current === null || text === null) return putBackUnread(id, former)
    if (former && isEqual(current, former)) return 'nothing'
    if (!isFingerprintOf(after, text)) return 'kept'
    if (before === null) return outcomeOf(cards.remove(id))
    return former ? outcomeOf(cards.write(former)) : 'failed'
  }

  /**
   * A card without a file that can be read. While files are missing that should be there, nobody can
   * tell which; they may come back. A damaged file waits for the user. Otherwise the card was never
   * written, or was deleted for good since, and then the undo brings it back.
   */
  function putBackUnread(id: string, former: CardDocument | null): Outcome {
    if (!cards.areAllThere()) return 'failed'
    if (cards.damaged().some((damage) => damage.id === id)) return 'kept'
    return former ? outcomeOf(cards.write(former)) : 'nothing'
  }

  function outcomeOf(done: Result<unknown>): Outcome {
    if (done.ok) return 'undone'
    return done.error.code === 'changed-outside' ? 'kept' : 'failed'
  }

  /** Read as every document is, because it may be of an older version; null when it cannot be. */
  function formerOf(before: RawDocument): CardDocument | null {
    const reading = readAnyVersion(before, CARD_FORMAT)
    if (reading.is === 'good') return reading.document
    logger.error('import-before-unreadable', new Error(reading.problem))
    return null
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
    isHolding: (cardId) =>
      problem !== null || (journal?.entries.some(({ id }) => id === cardId) ?? false),
    letGo() {
      if (journal?.state !== 'done' || isWriting) return
      try {
        forget()
      } catch (cause) {
        diskFailure('import-not-let-go', cause, logger)
      }
    },
    write: (changes, about, onProgress) => alone(() => write(changes, about, onProgress)),
    undo: () => alone(undo),
    damaged: () => (problem === null ? [] : [{ ...ITSELF, problem }]),
    restore: setAside,
    look: () => undefined,
  }

  /** The user's word: what it would have told of an import is let go. */
  function setAside(): Result<DamagedDocument> {
    if (problem === null) return failure('not-found')
    if (problem === 'newer-version') return failure('newer-version')
    const damage = { ...ITSELF, problem }
    try {
      library.claim()
      library.quarantine.setAside(path)
      rmSync(path, { force: true })
      syncFolder(dirname(path))
    } catch (cause) {
      return diskFailure('import-journal-not-set-aside', cause, logger)
    }
    problem = null
    return success(damage)
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
    if (library.isReadOnly || problem === 'newer-version') return failure('newer-version')
    if (problem !== null) return failure('damaged')
    // What an earlier start could not put back is not buried under a new import.
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

/** The same records, whatever changes brought their fields into which order. */
function isEqual(a: CardDocument, b: CardDocument): boolean {
  return textOf(exportedCard(a)) === textOf(exportedCard(b))
}
