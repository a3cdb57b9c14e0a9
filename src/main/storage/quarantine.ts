import { lstatSync, readdirSync, renameSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { DamagedDocument } from '@shared/contract/models'
import { type Result, failure, success } from '@shared/contract/result'
import * as v from 'valibot'
import type { Clock } from '../ports/clock'
import type { Logger } from '../ports/logger'
import { diskFailure, errorCode } from './diskFailure'
import { keepUnderName, makePrivateFolder, replaceFile, syncFolder } from './durableFile'
import { parseJson } from './documentFormat'
import { fileStampOf } from './fileStamp'
import { isThere, readOrdinaryFile } from './ordinaryFile'
import type { LibraryPart } from './libraryPart'

/** The end of a name says that the user does not know of the file yet, also to another process. */
const UNSEEN = '.unseen'
/** Letters kept of a name, so that with its moment it still is one that every system takes. */
const LONGEST_NAME = 70

/** `quarantine/`, where nothing is ever deleted. */
export interface Quarantine {
  /**
   * Gives a file that is about to be replaced a second name here. What cannot have two (a folder, a
   * pipe, a file that we may not read) is moved. Throws.
   */
  setAside(path: string): void
  /** The same for what another program wrote, of which the user is told until he has seen it. Throws. */
  setForeignAside(path: string): void
  /** Keeps a version that is not in use, of which the user is told until he has seen it. Throws. */
  keepForeign(path: string, text: string): void
  /** What was set aside without the user's word, as damage; restoring it means: seen. */
  readonly unseen: LibraryPart
}

export function createQuarantine(root: string, clock: Clock, logger: Logger): Quarantine {
  /** What is in quarantine never changes, and the list is asked for often. */
  const labels = new Map<string, string | null>()

  /** A path that is free with and without the ending, because it loses the ending once it was seen. */
  function freePlaceFor(path: string): string {
    const base = join(root, `${basename(path).slice(0, LONGEST_NAME)}.${fileStampOf(clock.now())}`)
    const isTaken = (place: string) => isThere(place) || isThere(place + UNSEEN)
    let place = base
    for (let twin = 2; isTaken(place); twin += 1) place = `${base}.${twin}`
    return place
  }

  function unseenNames(): string[] {
    try {
      return readdirSync(root).filter((name) => name.endsWith(UNSEEN))
    } catch {
      return []
    }
  }

  function damageOf(name: string): DamagedDocument {
    if (!labels.has(name)) labels.set(name, labelIn(join(root, name)))
    return {
      id: name,
      kind: KINDS.find((kind) => name.startsWith(`${kind}.json.`)) ?? 'card',
      problem: 'changed-outside',
      fileName: `quarantine/${name}`,
      label: labels.get(name) ?? null,
      backupFrom: null,
    }
  }

  function see(id: string): Result<DamagedDocument> {
    if (!unseenNames().includes(id)) return failure('not-found')
    try {
      renameSync(join(root, id), join(root, id.slice(0, -UNSEEN.length)))
      syncFolder(root)
    } catch (cause) {
      return diskFailure('foreign-version-not-seen', cause, logger)
    }
    return success(damageOf(id))
  }

  return {
    setAside(path) {
      makePrivateFolder(root)
      linkOrMove(path, freePlaceFor(path))
      syncFolder(root)
    },
    setForeignAside(path) {
      makePrivateFolder(root)
      keepUnderName(path, freePlaceFor(path) + UNSEEN)
      syncFolder(root)
    },
    keepForeign(path, text) {
      makePrivateFolder(root)
      replaceFile(freePlaceFor(path) + UNSEEN, text)
    },
    unseen: {
      damaged: () => unseenNames().map(damageOf),
      restore: see,
      look: () => undefined,
    },
  }
}

/** A link is made of ordinary files alone, and refused for a file that we may not read. */
function linkOrMove(path: string, place: string): void {
  if (!lstatSync(path).isFile()) return renameSync(path, place)
  try {
    keepUnderName(path, place)
  } catch (cause) {
    if (!['EPERM', 'EACCES'].includes(errorCode(cause))) throw cause
    renameSync(path, place)
  }
}

const KINDS = ['settings', 'reminders', 'views', 'exports'] as const

const NamedCard = v.object({ card: v.object({ label: v.string() }) })

function labelIn(path: string): string | null {
  try {
    const parsed = v.safeParse(NamedCard, parseJson(readOrdinaryFile(path)))
    return parsed.success ? parsed.output.card.label : null
  } catch {
    return null
  }
}
