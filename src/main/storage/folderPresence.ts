import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Follows whether the folder at this path still is the one with the records. */
export function createPresence(
  folder: string,
  marker: string,
  { isThere, isExpected }: { isThere: boolean; isExpected: boolean },
) {
  const cards = join(folder, 'cards')
  /** Did it hold records since it was opened? */
  let hasHeld = isThere || existsSync(cards)
  let identity = identityOf(folder)
  return {
    isGone(): boolean {
      if (!hasHeld && !isExpected) return false
      const now = identityOf(folder)
      // Where inodes mean nothing (FAT, some network file systems) the marker speaks for the folder.
      const isSame = hasHeld && now !== null && now === identity
      if (!isSame && !existsSync(marker) && !existsSync(cards)) return true
      hasHeld = true
      identity = now
      return false
    },
    noteBegun(): void {
      hasHeld = true
      identity = identityOf(folder)
    },
    wasThere: () => hasHeld,
  }
}

function identityOf(folder: string): string | null {
  try {
    const { dev, ino } = statSync(folder, { bigint: true })
    return `${dev} ${ino}`
  } catch {
    return null
  }
}
