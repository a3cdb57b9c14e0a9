import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from './diskFailure'
import { JOURNAL_FILE } from './importJournalFile'

/**
 * Says whether anything on disk names a content by its SHA-256: a file in `cards/`, of whatever name or
 * form, or the former states in the journal of the last import. True also when a file cannot be read,
 * because nobody knows what that one names. Asked before a receipt's file is deleted for good: memory
 * knows nothing of a card that another program has put there since.
 */
export function namesOnDisk(folder: string): (sha256: string) => boolean {
  const read = new Map<string, { readonly fingerprint: string; readonly hashes: Set<string> }>()

  /** Reads a file again only when it is another one than before: a purge asks many times over. */
  function hashesIn(path: string): ReadonlySet<string> {
    const { mtimeNs, ctimeNs, size, ino } = statSync(path, { bigint: true })
    const fingerprint = `${mtimeNs} ${ctimeNs} ${size} ${ino}`
    const before = read.get(path)
    if (before?.fingerprint === fingerprint) return before.hashes
    const hashes = new Set(readFileSync(path, 'utf8').match(/[0-9a-f]{64}/g))
    read.set(path, { fingerprint, hashes })
    return hashes
  }

  return (sha256) => {
    try {
      const cards = join(folder, 'cards')
      const paths = readdirSync(cards).map((name) => join(cards, name))
      return [...paths, ...journalIn(folder)].some((path) => {
        const stat = statSync(path)
        // A pipe would never end.
        return !stat.isDirectory() && (!stat.isFile() || hashesIn(path).has(sha256))
      })
    } catch {
      return true
    }
  }
}

function journalIn(folder: string): string[] {
  const path = join(folder, JOURNAL_FILE)
  try {
    statSync(path)
    return [path]
  } catch (cause) {
    if (errorCode(cause) === 'ENOENT') return []
    throw cause
  }
}
