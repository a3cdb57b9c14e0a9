import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { type CardDocument, CardDocumentSchema } from '@shared/domain/cards/cardDocument'
import { failure } from '@shared/contract/result'
import * as v from 'valibot'
import type { CardRepository, LibraryGuard } from '../ports/records'
import { type CardsFolder, CARDS_FOLDER, openCardsFolder } from './cardsFolder'
import { DocumentFile } from './documentFile'
import { CARD_FORMAT, type DocumentFormat } from './documentFormat'
import { LEFTOVER } from './leftovers'
import type { Library } from './libraryFolder'
import type { LibraryPart } from './libraryPart'
import { createStrays, isDocumentName } from './strayFiles'

const DOCUMENT = /^(.+)\.json$/

/** Card documents, one file each. */
export interface CardFiles extends CardRepository, LibraryGuard {
  /** A card's document as its bytes on disk say it, of whatever version; null when there is none. */
  textOf(cardId: string): string | null
  /** False while a card's file is missing that should be there. Looks at the disk. */
  areAllThere(): boolean
  /** The names of files that are copies of cards. */
  foreignCopies(): readonly string[]
}

/** All cards are read at once when it is opened. */
export function openCardRepository(library: Library): CardFiles & LibraryPart {
  const files = new Map<string, DocumentFile<CardDocument>>()
  const fileOf = (id: string) =>
    new DocumentFile(library, { id, folder: CARDS_FOLDER }, formatOf(id))
  const folder = openCardsFolder(library)
  const strays = createStrays(join(library.folder, CARDS_FOLDER), files)

  /** Where no card was ever seen, nobody knows how many there should be. */
  let hasSeenCards = false

  /** Documents that were not there before: a file without a document, copies without a file. */
  function takeInNew(): readonly string[] {
    const names = folder.names().flatMap((name) => DOCUMENT.exec(name)?.[1] ?? [])
    const found = names.filter((id) => !files.has(id) && !strays.isKnown(id))
    if (folder.problem() === null) found.push(...(library.former.known(CARD_FORMAT.kind) ?? []))
    const added = found.filter((id) => {
      if (files.has(id)) return false
      const file = fileOf(id)
      if (file.document === null && file.damage() === null) return false
      files.set(id, file)
      return true
    })
    const copies = strays.among(added)
    for (const id of copies) files.delete(id)
    hasSeenCards ||= files.size > 0
    return added.filter((id) => !copies.has(id))
  }

  takeInNew()
  const damaged = () => damageOf(folder, files)
  const areAllThere = () => isEverythingThere(library, [...files.keys()])
  const isWhole = () => hasSeenCards && damaged().length === 0 && areAllThere()
  if (!library.isReadOnly && isWhole()) sweep(library, folder.names(), (id) => files.has(id))
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
    find: (cardId) => files.get(cardId)?.current() ?? null,
    textOf(cardId) {
      const file = files.get(cardId)
      file?.look()
      return file?.text ?? null
    },
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
    foreignCopies: strays.copies,
    damaged,
    restore(id) {
      if (folder.damaged().some((damage) => damage.id === id)) {
        const restored = folder.restore(id)
        if (restored.ok) takeInNew()
        return restored
      }
      const file = files.get(id)
      const restored = file?.restore() ?? failure('not-found')
      // Nothing stands in the place of a file that was no card's.
      if (file?.document === null && file.damage() === null) files.delete(id)
      return restored
    },
    look() {
      if (library.isGone()) return
      folder.look()
      for (const file of files.values()) file.look()
      for (const id of takeInNew()) library.outside.note({ kind: CARD_FORMAT.kind, id })
    },
  }
}

/** What keeps the whole folder from being read is told once, not for each card in it. */
function damageOf(folder: CardsFolder, files: ReadonlyMap<string, DocumentFile<CardDocument>>) {
  const whole = folder.damaged()
  const single = [...files.values()].flatMap((file) => file.damage() ?? [])
  const isOwn = ({ problem }: (typeof single)[number]) =>
    problem !== 'unreadable' && problem !== 'missing'
  return [...whole, ...(whole.length > 0 ? single.filter(isOwn) : single)]
}

/**
 * A document whose id differs from its file name is a copy that somebody made by hand, and is not
 * valid. Only a file that is named as we name ours has to be a card's.
 */
function formatOf(id: string): DocumentFormat<CardDocument> {
  const isItself = ({ card }: CardDocument) => card.id === id
  return {
    ...CARD_FORMAT,
    schema: v.pipe(CardDocumentSchema, v.check(isItself)),
    isPrecious: isDocumentName(id),
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
      rmSync(join(folder, CARDS_FOLDER, name))
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
    const there = new Set(readdirSync(join(folder, CARDS_FOLDER)))
    return [...remembered, ...copied].every((id) => there.has(`${id}.json`))
  } catch {
    // No folder at all is no loss where no card was ever written.
    return remembered.length + copied.length === 0
  }
}
