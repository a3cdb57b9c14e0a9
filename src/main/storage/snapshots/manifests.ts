import { readFile, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Snapshot,
  type SnapshotReason,
  numberOfSnapshot,
  snapshotId,
} from '@shared/domain/snapshots/snapshot'
import { textOf } from '../documentFormat'
import { replaceWhole, syncWholeFolder } from '../durableAsync'
import {
  type Entry,
  type Manifest,
  manifestFileName,
  newManifest,
  parseManifest,
  snapshotIdsIn,
  snapshotOf,
} from './manifest'

interface KnownSnapshot {
  readonly id: string
  readonly manifest: Manifest
}

/** The manifests of all snapshots, one file each. One that cannot be read is left alone. */
export interface Manifests {
  read(id: string): Promise<Manifest | null>
  /** In the order in which they were made. */
  all(): Promise<readonly KnownSnapshot[]>
  /** The newest state that this library was in: what a backup held is none. */
  newest(): Promise<KnownSnapshot | null>
  /** False while one cannot be read: it may name any state. */
  areAllRead(): Promise<boolean>
  /** On disk and read back when it resolves. */
  write(content: NewSnapshot): Promise<Snapshot>
  remove(ids: readonly string[]): Promise<void>
}

interface NewSnapshot {
  readonly reason: SnapshotReason
  readonly takenAt: string
  readonly documents: readonly Entry[]
}

export function openManifests(root: string): Manifests {
  const pathOf = (id: string) => join(root, manifestFileName(id))

  async function ids(): Promise<string[]> {
    return snapshotIdsIn(await readdir(root).catch(() => []))
  }

  async function read(id: string): Promise<Manifest | null> {
    return parseManifest(await readFile(pathOf(id), 'utf8').catch(() => ''))
  }

  async function all(): Promise<readonly KnownSnapshot[]> {
    const found = await Promise.all(
      (await ids()).map(async (id) => ({ id, manifest: await read(id) })),
    )
    return found.flatMap(({ id, manifest }) => (manifest ? { id, manifest } : []))
  }

  return {
    read,
    all,
    async newest() {
      for (const id of (await ids()).reverse()) {
        const manifest = await read(id)
        if (manifest && manifest.reason !== 'backup') return { id, manifest }
      }
      return null
    },
    areAllRead: async () => (await all()).length === (await ids()).length,
    async write({ reason, takenAt, documents }) {
      const last = (await ids()).at(-1)
      const id = snapshotId(last === undefined ? 1 : numberOfSnapshot({ id: last }) + 1, reason)
      const text = textOf(newManifest(reason, takenAt, documents))
      await replaceWhole(pathOf(id), text)
      const written = await readFile(pathOf(id), 'utf8')
      const manifest = written === text ? parseManifest(written) : null
      if (manifest === null) throw new Error('A snapshot was not read as it was written.')
      return snapshotOf(id, manifest)
    },
    async remove(gone) {
      for (const id of gone) await rm(pathOf(id), { force: true })
      await syncWholeFolder(root)
    },
  }
}
