import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseJson, textOf } from '../documentFormat'
import { replaceFile, syncFolder } from '../durableFile'
import { readOrdinaryFile } from '../ordinaryFile'

/** While a whole snapshot is being restored: which one. */
const RESTORING_FILE = 'restoring.json'

/** Throws. */
export function noteRestoring(root: string, snapshotId: string | null): void {
  const path = join(root, RESTORING_FILE)
  if (snapshotId !== null) return replaceFile(path, textOf({ snapshotId }))
  rmSync(path, { force: true })
  syncFolder(root)
}

export function restoringIn(root: string): string | null {
  try {
    const id = parseJson(readOrdinaryFile(join(root, RESTORING_FILE)))?.['snapshotId']
    return typeof id === 'string' ? id : null
  } catch {
    return null
  }
}
