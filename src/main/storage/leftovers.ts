import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Library } from './libraryFolder'

/**
 * Files that a crash leaves beside a document. None of them was ever reported as saved, so they can be
 * deleted.
 */
export const LEFTOVER = /^(.+)\.json\.(previous|tmp-[0-9a-f]+|[0-9a-f]+\.tmp)$/

/**
 * Deletes what a crash left beside the documents of the data folder itself; the folders in it see to their
 * own. Only beside a document that is there and can be read: of another one the leftover may be the last
 * that remains. The journal of an import is there only while it is needed, and one that was never put in
 * place has begun nothing.
 */
export function sweepLeftovers(
  { folder, logger }: Library,
  isGood: (fileName: string) => boolean,
): void {
  for (const name of namesIn(folder)) {
    const document = LEFTOVER.exec(name)?.[1]
    if (document === undefined) continue
    const file = `${document}.json`
    const isSafe = document === 'import' || (existsSync(join(folder, file)) && isGood(file))
    if (!isSafe) continue
    try {
      rmSync(join(folder, name))
    } catch {
      logger.info('leftover-not-removed')
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
