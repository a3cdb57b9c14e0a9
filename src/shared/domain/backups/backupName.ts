import { type Instant, dateIn } from '../base/civilDate'

export const BACKUP_EXTENSION = 'keepline'

/** The usual name of a backup: `keepline-backup-2026-11-26.keepline`, by the date where the user is. */
export function backupName(now: Instant, timeZone: string): string {
  return `keepline-backup-${dateIn(timeZone, now)}.keepline`
}

/** The half-written file of a backup whose program was ended: the name, 12 digits and `.tmp`. */
const LEFTOVER = /^keepline-backup-\d{4}-\d{2}-\d{2}( \(\d+\))?\.keepline\.[0-9a-f]{12}\.tmp$/

export function isBackupLeftover(fileName: string): boolean {
  return LEFTOVER.test(fileName)
}
