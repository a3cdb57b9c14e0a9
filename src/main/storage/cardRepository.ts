import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CardDocument, CardDocumentSchema } from '@shared/domain/cards/cardDocument'
import { failure } from '@shared/contract/result'
import * as v from 'valibot'
import type { CardRepository, LibraryGuard, LibraryRepair } from '../ports/records'
import { DocumentFile } from './documentFile'
import { CARD_FORMAT, type DocumentFormat } from './documentFormat'
import { LEFTOVER } from './leftovers'
import type { Library } from './libraryFolder'

const FOLDER = 'cards'
const DOCUMENT = /^(.+)\.json$/

/** Card documents, one file each. */
export interface CardFiles extends CardRepository, LibraryGuard {
  /** A card's document as its bytes on disk say it, of whatever version; null when there is none. */
  textOf(cardId: string): string | null
  /** False while a card's file is missing that should be there. Looks at the disk. */
  areAllThere(): boolean
}

/** All cards are read at once when it is opened. */
export function openCardRepository(library: Library): CardFiles & LibraryRepair {
  const files = new Map<string, DocumentFile<CardDocument>>()
  const fileOf = (id: string) => new DocumentFile(library, { id, folder: FOLDER }, formatOf(id))
  const names = namesIn(library)
  for (const name of names) {
    const id = DOCUMENT.exec(name)?.[1]
    if (id !== undefined) files.set(id, fileOf(id))
  }
  const damaged = () => [...files.values()].flatMap((file) => file.damage() ?? [])
  const areAllThere = () => isEverythingThere(library, [...files.keys()])
  /** Where no card was ever seen, nobody knows how many there should be. */
  let hasSeenCards = files.size > 0
  const isWhole = () => hasSeenCards && damaged().length === 0 && areAllThere()
  if (!library.isReadOnly && isWhole()) sweep(library, names, (id) => files.has(id))
  return {
    isWhole,
    areAllThere,
    lookAgain: (cardId) => files.get(cardId)?.lookAgain() ?? null,
    all: () =>
      [...files.values()]
        .flatMap(({ document }) => document ?? [])
        .sort(
          (a, b) =>
            a.card.createdAt.localeCompare(b.card.createdAt) || a.card.id.localeCompare(b.card.id),
        ),
    find: (cardId) => files.get(cardId)?.document ?? null,
    textOf: (cardId) => files.get(cardId)?.text ?? null,
    write(document, options) {
      const { id } = document.card
      const file = files.get(id) ?? fileOf(id)
      const written = file.write(document, options)
      if (written.ok) {
        files.set(id, file)
        hasSeenCards = true
      }
      return written
    },
    remove(cardId) {
      const file = files.get(cardId)
      if (!file) return failure('not-found')
      const removed = file.remove()
      if (removed.ok) files.delete(cardId)
      return removed
    },
    damaged,
    restore: (id) => files.get(id)?.restore() ?? failure('not-found'),
  }
}

/**
 * A document whose id differs from its file name is a copy that somebody made by hand, and is not
 * valid.
 */
function formatOf(id: string): DocumentFormat<CardDocument> {
  const isItself = ({ card }: CardDocument) => card.id === id
  return { ...CARD_FORMAT, schema: v.pipe(CardDocumentSchema, v.check(isItself)) }
}

function namesIn({ folder, logger }: Library): string[] {
  try {
    return readdirSync(join(folder, FOLDER))
  } catch {
    logger.info('no-cards-folder')
    return []
  }
}

/**
 * What a crash left of a write. Only where every card is there and can be read: of one that is not, the
 * leftover may be the last that remains. A half-written file of a card that is not there and never was is
 * one of a card that was not saved yet.
 */
function sweep(
  { folder, logger }: Library,
  names: readonly string[],
  isThere: (id: string) => boolean,
): void {
  for (const name of names) {
    const [, id, ending] = LEFTOVER.exec(name) ?? []
    if (id === undefined || (ending === 'previous' && !isThere(id))) continue
    try {
      rmSync(join(folder, FOLDER, name))
    } catch {
      logger.info('leftover-not-removed')
    }
  }
}

/**
 * Is each card in its place that is remembered, or of which there are copies? Fewer than that are a
 * folder that is not mounted, or a file sync that is under way.
 */
function isEverythingThere({ folder, former }: Library, remembered: readonly string[]): boolean {
  const copied = former.known('card')
  if (copied === null) return false
  try {
    const there = new Set(readdirSync(join(folder, FOLDER)))
    return [...remembered, ...copied].every((id) => there.has(`${id}.json`))
  } catch {
    // No folder at all is no loss where no card was ever written.
    return remembered.length + copied.length === 0
  }
}
