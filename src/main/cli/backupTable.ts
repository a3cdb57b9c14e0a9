import { dateIn, timeIn } from '@shared/domain/base/civilDate'
import { type BackupComparison, CARD_COMPARISONS } from '@shared/domain/backups/backupComparison'
import type { BackupDescription } from '@shared/domain/backups/backupDescription'
import type { Translate } from '../ports/words'
import { sizeText } from './sizeText'
import { textTable } from './textTable'

/** What is in a backup, one line each. Times are those of `timeZone`. */
export function descriptionTable(
  { madeAt, appVersion, counts, bytes, isEncrypted }: BackupDescription,
  fileBytes: number | null,
  timeZone: string,
  t: Translate,
): string {
  return textTable([
    [t('backups.about.madeAt'), `${dateIn(timeZone, madeAt)} ${timeIn(timeZone, madeAt)}`],
    [t('backups.about.appVersion'), appVersion],
    [t('backups.about.cards'), String(counts.cards)],
    [t('backups.about.renewals'), String(counts.renewals)],
    [t('backups.about.receipts'), String(counts.receipts)],
    [t('backups.about.size'), sizeText(fileBytes ?? bytes)],
    [t('backups.about.passphrase'), t(isEncrypted ? 'backups.isLocked' : 'backups.isOpen')],
  ])
}

/** How many cards stand how to those of the library. */
export function comparisonTable({ counts }: BackupComparison, t: Translate): string {
  const lines = CARD_COMPARISONS.filter((is) => counts[is] > 0).map(
    (is) => [t(`backups.comparison.${is}`), String(counts[is])] as const,
  )
  return [t('backups.compared'), textTable(lines)].join('\n')
}
