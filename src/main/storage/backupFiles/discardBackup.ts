import { rm, stat } from 'node:fs/promises'
import { errorCode } from '../diskFailure'

/** As `BackupFiles.discard`. */
export async function discardBackup(path: string, bytes: number): Promise<boolean> {
  try {
    const found = await stat(path)
    if (!found.isFile() || found.size !== bytes) return false
    await rm(path)
    return true
  } catch (cause) {
    return errorCode(cause) === 'ENOENT'
  }
}
