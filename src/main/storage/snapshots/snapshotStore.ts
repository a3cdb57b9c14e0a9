import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { superfluousSnapshots } from '@shared/domain/snapshots/retention'
import type { Snapshot, SnapshotReason } from '@shared/domain/snapshots/snapshot'
import { type Result, failure, success } from '@shared/contract/result'
import type { Clock } from '../../ports/clock'
import type { LibraryContent, Snapshots } from '../../ports/snapshots'
import { diskFailure, errorCode } from '../diskFailure'
import {
  CARD_FORMAT,
  type DocumentFormat,
  SETTINGS_FORMAT,
  VIEWS_FORMAT,
  readDocument,
  textOf,
} from '../documentFormat'
import { makeWholeFolder } from '../durableAsync'
import type { Library } from '../libraryFolder'
import { keepCurrentIn } from './currentStates'
import { takeInCopies } from './formerCopiesTaken'
import { noteRemoved, removedIn } from './formerStates'
import { type Entry, keyOf, snapshotOf } from './manifest'
import { openManifests } from './manifests'
import { noteRestoring, restoringIn } from './restoringNote'
import { openStates, stateHash } from './states'
import { removeSnapshots } from './thinning'

/**
 * Snapshots on disk: `snapshots/<number>_<reason>.json` names the state of each document, and the
 * states lie beside them, each stored once. One thing is done at a time, and none of it holds up the
 * thread that answers the window.
 * See src/decisions/052-snapshots.md.
 */
export function openSnapshots(library: Library, clock: Clock): Snapshots {
  const root = library.snapshotsFolder
  const states = openStates(join(root, 'states'))
  const manifests = openManifests(root)
  const keepCurrent = keepCurrentIn(root, library, states)
  const alone = oneAtATime()
  let changesWhenTaken = -1

  async function take(reason: SnapshotReason): Promise<Snapshot> {
    const changes = library.changes()
    const removed = removedIn(root)
    await makeWholeFolder(root)
    await takeInCopies(library.formerCopiesFolder, { states, manifests })
    const former = await manifests.newest()
    const takenAt = clock.now()
    const documents = await keepCurrent(former?.manifest.documents ?? [], takenAt)
    const isNeeded = reason !== 'day' || !isSame(documents, former?.manifest.documents ?? [])
    const snapshot =
      former && !isNeeded
        ? snapshotOf(former.id, former.manifest)
        : await manifests.write({ reason, takenAt, documents })
    changesWhenTaken = changes
    if (removed.length > 0) {
      noteRemoved(
        root,
        removedIn(root).filter((key) => !removed.includes(key)),
      )
    }
    return snapshot
  }

  async function adopt(content: LibraryContent): Promise<Snapshot> {
    await makeWholeFolder(root)
    const takenAt = clock.now()
    const documents: Entry[] = []
    for (const { kind, id, document } of documentsIn(content)) {
      const text = textOf(document)
      const sha256 = stateHash(text)
      await states.keep(text, sha256)
      documents.push({ kind, id, sha256, goodAt: takenAt })
    }
    return manifests.write({ reason: 'backup', takenAt, documents })
  }

  /** Removes what the list of snapshots names, and says which receipts they named. */
  async function removeThose(gone: (known: readonly Snapshot[]) => readonly string[]) {
    const known = (await manifests.all()).map(({ id, manifest }) => snapshotOf(id, manifest))
    const ids = gone(known)
    return ids.length === 0 ? [] : removeSnapshots(ids, { manifests, states, readCard })
  }

  async function readAs<T>(entry: Pick<Entry, 'sha256'> | undefined, format: DocumentFormat<T>) {
    const text = entry ? await states.read(entry.sha256) : null
    const reading = text === null ? null : readDocument(text, format)
    return reading?.is === 'good' ? reading.document : null
  }
  const readCard = (sha256: string) => readAs({ sha256 }, CARD_FORMAT)

  /** Runs a change of the snapshots; a failure of the disk becomes an answer. */
  function changing<T>(event: string, work: () => Promise<T>): Promise<Result<T>> {
    return alone(async () => {
      if (library.isReadOnly) return failure('newer-version')
      if (library.isGone()) return failure('folder-gone')
      try {
        return success(await work())
      } catch (cause) {
        return diskFailure(event, cause, library.logger)
      }
    })
  }

  if (!library.isReadOnly) {
    void alone(() => sweep(root)).catch((cause: unknown) => {
      library.logger.info('snapshots-not-swept', { code: errorCode(cause) })
    })
  }

  return {
    isDue: () => library.changes() !== changesWhenTaken,
    take: (reason) => changing('snapshot-not-taken', () => take(reason)),
    adopt: (content) => changing('backup-not-adopted', () => adopt(content)),
    list: () =>
      alone(async () =>
        (await manifests.all()).map(({ id, manifest }) => snapshotOf(id, manifest)),
      ),
    cardsOf: (id) =>
      alone(async () => {
        const cards = (await manifests.read(id))?.documents.filter(isCard) ?? null
        return cards?.map(({ id: cardId, sha256 }) => ({ cardId, state: sha256 })) ?? null
      }),
    readCard: ({ state }) => readCard(state),
    preferencesOf: (id) =>
      alone(async () => {
        const documents = (await manifests.read(id))?.documents ?? []
        const ofKind = (kind: Entry['kind']) => documents.find((one) => one.kind === kind)
        return {
          settings: await readAs(ofKind('settings'), SETTINGS_FORMAT),
          views: await readAs(ofKind('views'), VIEWS_FORMAT),
        }
      }),
    noteRestoring(id) {
      if (library.isReadOnly) return failure('newer-version')
      if (library.isGone()) return failure('folder-gone')
      try {
        noteRestoring(root, id)
        return success(undefined)
      } catch (cause) {
        return diskFailure('restoring-not-noted', cause, library.logger)
      }
    },
    restoring: () => restoringIn(root),
    named: (contents) =>
      alone(async () => {
        const known = await manifests.all()
        const cards = known.flatMap(({ manifest }) => manifest.documents.filter(isCard))
        const found = new Set<string>()
        for (const state of new Set(cards.map(({ sha256 }) => sha256))) {
          const text = await states.read(state)
          for (const { sha256 } of contents) if (text?.includes(sha256)) found.add(sha256)
        }
        return contents.filter(({ sha256 }) => found.has(sha256))
      }),
    remove: (id) =>
      changing('snapshot-not-removed', () =>
        removeThose((known) => known.filter((one) => one.id === id).map((one) => one.id)),
      ),
    thin: () =>
      changing('snapshots-not-thinned', () => {
        const time = { now: clock.now(), timeZone: clock.timeZone() }
        // A restore that was cut short is finished from the snapshot that it names.
        const needed = restoringIn(root)
        return removeThose((known) =>
          superfluousSnapshots(known, time).filter((id) => id !== needed),
        )
      }),
  }
}

function documentsIn({ cards, settings, views }: LibraryContent) {
  return [
    ...cards.map((document) => ({ kind: 'card' as const, id: document.card.id, document })),
    ...(settings ? [{ kind: 'settings' as const, id: 'settings', document: settings }] : []),
    ...(views ? [{ kind: 'views' as const, id: 'views', document: views }] : []),
  ]
}

function isCard({ kind }: Entry): boolean {
  return kind === 'card'
}

/**
 * The same documents in the same states, whenever they were looked at. What this machine has reminded of
 * is kept along, and is no change of the library.
 */
function isSame(a: readonly Entry[], b: readonly Entry[]): boolean {
  const [ours, theirs] = [a, b].map((all) => all.filter(({ kind }) => kind !== 'reminders'))
  const states = new Map(theirs?.map((entry) => [keyOf(entry), entry.sha256]))
  return (
    ours?.length === states.size && ours.every((entry) => states.get(keyOf(entry)) === entry.sha256)
  )
}

function oneAtATime() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/** Deletes what a crash left of files that were being written: no snapshot was ever told of them. */
async function sweep(root: string): Promise<void> {
  const names = await readdir(root, { recursive: true }).catch(() => [])
  for (const name of names) {
    if (name.endsWith('.tmp')) await rm(join(root, name), { force: true })
  }
}
