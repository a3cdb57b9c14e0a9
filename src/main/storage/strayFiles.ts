import { join } from 'node:path'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { IdSchema } from '@shared/domain/base/id'
import * as v from 'valibot'
import type { DocumentFile } from './documentFile'
import { parseJson } from './documentFormat'
import { readOrdinaryFile } from './ordinaryFile'

const CardInDocument = v.object({ card: v.object({ id: v.string() }) })

/** Is this the name, without its ending, of a file that we may have written? */
export function isDocumentName(name: string): boolean {
  return v.is(IdSchema, name)
}

/**
 * Tells cards from what other programs leave among them: the `._x.json` of macOS, the conflict copies
 * of file syncs, copies made by hand. Such a file is left alone and is no card of its own, as long as
 * the card that it is a copy of is there: else it may be all that is left of it.
 */
export function createStrays(
  folder: string,
  files: ReadonlyMap<string, DocumentFile<CardDocument>>,
) {
  const known = new Set<string>()

  /** Anything but a file that itself claims to be of another card. */
  const isCard = (id: string) => {
    const file = files.get(id)
    return isDocumentName(id) && file !== undefined && file.damage()?.problem !== 'invalid'
  }

  function isCopy(name: string): boolean {
    if (name.startsWith('.')) return true
    if (isCard(name)) return false
    if (!isDocumentName(name) && [...files.keys()].some((id) => isCard(id) && name.includes(id))) {
      return true
    }
    const named = cardIn(join(folder, `${name}.json`))
    return named !== null && named !== name && isCard(named)
  }

  return {
    /** Was it found to be no card's? */
    isKnown: (name: string) => known.has(name),
    copies: () => [...known].filter((name) => !name.startsWith('.')).map((name) => `${name}.json`),
    among(names: readonly string[]): ReadonlySet<string> {
      const copies = names.filter(isCopy)
      for (const name of copies) known.add(name)
      return new Set(copies)
    },
  }
}

/** The id of the card that a file holds, whatever else is in it; null when it holds none. */
function cardIn(path: string): string | null {
  try {
    const parsed = v.safeParse(CardInDocument, parseJson(readOrdinaryFile(path)))
    return parsed.success ? parsed.output.card.id : null
  } catch {
    return null
  }
}
