import { existsSync, lstatSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { DamagedDocument } from '@shared/contract/models'
import { failure, success } from '@shared/contract/result'
import { diskFailure, errorCode } from './diskFailure'
import { makePrivateFolder, syncFolder } from './durableFile'
import type { Library } from './libraryFolder'
import type { LibraryPart } from './libraryPart'

export const CARDS_FOLDER = 'cards'

type Problem = Extract<DamagedDocument['problem'], 'missing' | 'unreadable' | 'not-a-folder'>

/** `cards/` as a whole: whether it can be read, and what is in it. */
export interface CardsFolder extends LibraryPart {
  /** The names that were in it when it was last looked at. */
  names(): readonly string[]
  problem(): Problem | null
}

/**
 * Nothing but "there is no such folder, and never was" counts as a library without cards: a folder that
 * cannot be read is damage, and so is one that is gone although a snapshot or a receipt tells of cards.
 */
export function openCardsFolder(library: Library): CardsFolder {
  const path = join(library.folder, CARDS_FOLDER)
  let problem: Problem | null = null
  let names: readonly string[] = []

  function look(): void {
    const before = problem
    try {
      names = readdirSync(path)
      problem = null
    } catch (cause) {
      names = []
      problem = problemOf(library, path, errorCode(cause))
      if (problem !== before) library.logger.error('cards-not-read', new Error(errorCode(cause)))
    }
    if (problem !== before) library.outside.note({ kind: 'cards', id: CARDS_FOLDER })
  }

  function damaged(): readonly DamagedDocument[] {
    // Cards that a snapshot knows are told one by one, and can be restored one by one.
    if (problem === null || (problem === 'missing' && knownIn(library)?.length)) return []
    const damage = { id: CARDS_FOLDER, kind: 'cards', fileName: CARDS_FOLDER } as const
    return [{ ...damage, problem, label: null, backupFrom: null }]
  }

  look()
  return {
    names: () => names,
    problem: () => (problem === 'missing' ? null : problem),
    damaged,
    look,
    restore() {
      const [damage] = damaged()
      if (damage === undefined) return failure('not-found')
      if (damage.problem === 'unreadable') return failure('no-backup')
      try {
        library.claim()
        if (damage.problem === 'not-a-folder') {
          library.quarantine.setAside(path)
          rmSync(path, { force: true })
        }
        makePrivateFolder(path)
        syncFolder(library.folder)
      } catch (cause) {
        return diskFailure('cards-folder-not-made', cause, library.logger)
      }
      look()
      return success(damage)
    },
  }
}

function problemOf(library: Library, path: string, code: string): Problem | null {
  const found = lstatSync(path, { throwIfNoEntry: false })
  if (found === undefined) return code === 'ENOENT' && !hadCards(library) ? null : 'missing'
  if (found.isSymbolicLink()) return isFolder(path) ? 'unreadable' : 'not-a-folder'
  return found.isDirectory() ? 'unreadable' : 'not-a-folder'
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

const knownIn = ({ former }: Library) => former.known('card')

/** The folder is made with the first card, and stays when the last one is deleted. */
function hadCards(library: Library): boolean {
  const { folder, formerCopiesFolder } = library
  const known = knownIn(library)
  return (
    // Snapshots that cannot be read were made of something.
    known === null ||
    known.length > 0 ||
    existsSync(join(formerCopiesFolder, 'card')) ||
    hasReceipts(join(folder, 'receipts'))
  )
}

/** Attached files that wait for their renewal are no sign of a card: they lie in a hidden folder. */
function hasReceipts(folder: string): boolean {
  try {
    return readdirSync(folder).some((name) => !name.startsWith('.'))
  } catch {
    return false
  }
}
