import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '@shared/domain/base/civilDate'
import { errorCode } from '../diskFailure'
import { instantOf } from '../fileStamp'
import { readOrdinaryFile } from '../ordinaryFile'

/**
 * What versions up to 0.1.0 kept instead of snapshots: the five latest states of each document,
 * `backups/<kind>/<id>/<number>_<moment>.json`, and those before an import. They are read until the
 * first snapshot has taken them in.
 */
export interface FormerCopy {
  readonly kind: string
  readonly id: string
  readonly text: string
  readonly from: Instant
  readonly path: string
}

/** Newest first, ordered by number: the system's clock may have been set back in between. */
const ROTATED = /^\d{8}_.*\.json$/
/** Used only when no rotated copy is good. */
const PINNED = /^before-import_.*\.json$/

/** The newest copy that `isGood` accepts; null when there is none. */
export function newestCopy(
  root: string,
  { kind, id }: { readonly kind: string; readonly id: string },
  isGood: (text: string) => boolean,
): Pick<FormerCopy, 'text' | 'from'> | null {
  return copiesOf(root, kind, id).find(({ text }) => isGood(text)) ?? null
}

/** All copies of all documents, document by document. */
export function allCopies(root: string): FormerCopy[] {
  return namesIn(root).flatMap((kind) =>
    namesIn(join(root, kind)).flatMap((id) => copiesOf(root, kind, id)),
  )
}

/** The ids of the documents of which there are copies; null when nobody can tell. */
export function copiedIn(root: string, kind: string): string[] | null {
  try {
    return readdirSync(join(root, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => name)
  } catch (cause) {
    return errorCode(cause) === 'ENOENT' ? [] : null
  }
}

export function hasCopies(root: string): boolean {
  return namesIn(root).length > 0
}

function copiesOf(root: string, kind: string, id: string): FormerCopy[] {
  const folder = join(root, kind, id)
  const names = namesIn(folder).sort().reverse()
  return [ROTATED, PINNED].flatMap((pattern) =>
    names
      .filter((name) => pattern.test(name))
      .flatMap((name) => {
        const path = join(folder, name)
        const text = textIn(path)
        const from = instantOf(name)
        return text === null || from === null ? [] : { kind, id, text, from, path }
      }),
  )
}

function textIn(path: string): string | null {
  try {
    return readOrdinaryFile(path)
  } catch {
    return null
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
