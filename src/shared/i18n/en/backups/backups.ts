import type { Texts } from '../../texts'
import type { backups as source } from '../../zh-CN/backups/backups'

export const backups: Texts<typeof source> = {
  title: 'Backup',
  subtitle:
    'A backup is one file with all cards, renewals and receipts. Kept in another place, it brings them back when the computer breaks or is lost.',
  open: 'Backup',
  openText: 'Write everything to one file, or restore from one',
  restore: {
    title: 'Restore from a backup',
    text: 'See first what is in it and which side is newer, then decide. Nothing changes before that.',
    choose: 'Choose a backup…',
    another: 'Another backup',
    reading: 'Verifying the backup…',
    restoring: 'Restoring…',
    notOpened: 'The backup was not opened',
    failed: 'Not restored',
    locked: {
      title: '“{fileName}” has a passphrase',
      hint: 'The one that was set when the backup was made. Without it nobody can open the backup.',
      open: 'Open',
    },
    how: 'Restore this backup',
    way: 'How',
    ways: {
      merge: {
        label: 'Merge',
        text: 'Adds what the backup has; of what is on both sides, the one that was changed last stays. Deletes nothing.',
        run: 'Merge',
      },
      replace: {
        label: 'Replace',
        text: 'Makes everything as it was in the backup, settings and saved views too. Cards that it does not have go to the trash.',
        run: 'Replace',
      },
    },
    effects: {
      added: 'Added',
      changed: 'Changed',
      gone: 'To the trash, or gone',
      none: 'All cards, renewals and receipts stay as they are.',
    },
    leftOut: 'Not merged, because another card has the number: {labels}',
    undoable: 'A snapshot of today is made before, so this can be undone.',
    compared: 'Cards, compared with those here',
    noCards: 'There are no cards, neither in the backup nor here.',
    renewals: 'Renewals: {here} here, {there} in the backup',
    done: {
      merge: '“{fileName}” is merged',
      replace: 'Everything is as it was in “{fileName}”',
      text: 'What was there before is in the newest snapshot, so you can go back at any time.',
      toCards: 'See the cards',
      again: 'Back to backups',
    },
  },
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
