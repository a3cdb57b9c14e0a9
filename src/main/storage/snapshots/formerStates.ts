import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Instant } from '@shared/domain/base/civilDate'
import { errorCode } from '../diskFailure'
import { parseJson, textOf } from '../documentFormat'
import { makePrivateFolder, replaceFile } from '../durableFile'
import { readOrdinaryFile } from '../ordinaryFile'
import { copiedIn, newestCopy } from './formerCopies'
import {
  type Entry,
  type Manifest,
  manifestFileName,
  parseManifest,
  snapshotIdsIn,
} from './manifest'
import { openStates } from './states'

export interface FormerState {
  readonly text: string
  readonly from: Instant
}

type Kind = Entry['kind']

/**
 * What the snapshots know of one document. Read at once, because it is asked while the library is
 * opened, and only then or when a document is damaged.
 */
export interface FormerStates {
  /** The newest state that `isGood` accepts; null when there is none. */
  newest(kind: Kind, id: string, isGood: (text: string) => boolean): FormerState | null
  /**
   * The documents of the newest snapshot that were not removed on purpose since; before the first one,
   * those of which a former version kept copies. Null when nobody can tell.
   */
  known(kind: Kind): readonly string[] | null
  /**
   * Notes, before a document is removed on purpose, that it will not be missed. Its former states stay
   * in the snapshots. Throws.
   */
  forget(kind: Kind, id: string): void
}

/** Removed on purpose since the newest snapshot: `removed.json`, a list of `<kind>/<id>`. */
const REMOVED_FILE = 'removed.json'

export function openFormerStates(root: string, formerCopies: string): FormerStates {
  const states = openStates(join(root, 'states'))
  /** A manifest never changes once it is there. */
  const read = new Map<string, Manifest | null>()

  function manifestOf(id: string): Manifest | null {
    const known = read.get(id)
    if (known !== undefined) return known
    const manifest = parseManifest(textIn(join(root, manifestFileName(id))) ?? '')
    read.set(id, manifest)
    return manifest
  }

  function manifests(): Manifest[] {
    return snapshotIdsIn(namesIn(root))
      .reverse()
      .flatMap((id) => manifestOf(id) ?? [])
  }

  return {
    newest(kind, id, isGood) {
      for (const { documents } of manifests()) {
        const entry = documents.find((one) => one.kind === kind && one.id === id)
        const text = entry ? states.readNow(entry.sha256) : null
        if (entry && text !== null && isGood(text)) return { text, from: entry.goodAt }
      }
      return newestCopy(formerCopies, { kind, id }, isGood)
    },
    known(kind) {
      const names = listOf(root)
      if (names === null) return null
      const newest = snapshotIdsIn(names).at(-1)
      const listed =
        newest === undefined
          ? copiedIn(formerCopies, kind)
          : (manifestOf(newest)
              ?.documents.filter((one) => one.kind === kind)
              .map(({ id }) => id) ?? null)
      const removed = new Set(removedIn(root))
      return listed?.filter((id) => !removed.has(`${kind}/${id}`)) ?? null
    },
    forget(kind, id) {
      makePrivateFolder(root)
      noteRemoved(root, [...removedIn(root), `${kind}/${id}`])
    },
  }
}

/** What was removed on purpose and is still named by the newest snapshot. */
export function removedIn(root: string): string[] {
  const list = parseJson(textIn(join(root, REMOVED_FILE)) ?? '')?.['removed']
  return Array.isArray(list) ? list.map(String) : []
}

export function noteRemoved(root: string, removed: readonly string[]): void {
  replaceFile(join(root, REMOVED_FILE), textOf({ removed: [...new Set(removed)] }))
}

function textIn(path: string): string | null {
  try {
    return readOrdinaryFile(path)
  } catch {
    return null
  }
}

function namesIn(folder: string): string[] {
  return listOf(folder) ?? []
}

/** Empty when there is no such folder; null when it cannot be read. */
function listOf(folder: string): string[] | null {
  try {
    return readdirSync(folder)
  } catch (cause) {
    return errorCode(cause) === 'ENOENT' ? [] : null
  }
}
