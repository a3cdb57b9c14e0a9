import type { Texts } from '../../texts'
import type { backups as source } from '../../zh-CN/backups/backups'

export const backups: Texts<typeof source> = {
  made: 'The backup is made and verified: “{path}”',
  whole: '“{path}” is a whole backup.',
  about: {
    madeAt: 'Made',
    appVersion: 'Keepline version',
    cards: 'Cards',
    renewals: 'Renewals',
    receipts: 'Receipts',
    size: 'Size',
    passphrase: 'Passphrase',
  },
  isLocked: 'Needed to open it',
  isOpen: 'None',
  compared: 'Compared with the records here, cards:',
  comparison: {
    same: 'The same',
    newerHere: 'Newer here',
    newerThere: 'Newer in the backup',
    both: 'Changed here and in the backup',
    onlyHere: 'Only here',
    onlyThere: 'Only in the backup',
  },
  missingReceipts:
    '{count} receipt is not in the backup: its file was missing or damaged when the backup was made. | {count} receipts are not in the backup: their files were missing or damaged when the backup was made.',
  unreadable: 'The document “{path}” cannot be read; the backup keeps it as it is.',
  leftOut: 'The document “{path}” is too large and is not in the backup.',
}
