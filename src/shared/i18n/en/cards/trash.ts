import type { Texts } from '../../texts'
import type { trash as source } from '../../zh-CN/cards/trash'

export const trash: Texts<typeof source> = {
  title: 'Trash',
  subtitle:
    'Deleted cards, renewals and receipts stay here for at least {days} days and can be restored whole. After that only snapshots have them.',
  caption: 'What is in the trash',
  column: { what: 'What', deleted: 'Deleted', left: 'Left', actions: 'Actions' },
  kind: { card: 'Card', renewal: 'Renewal', receipt: 'Receipt' },
  withRenewals: 'with {count} renewal | with {count} renewals',
  withReceipts: 'with {count} receipt | with {count} receipts',
  ofCard: '{label} {number}',
  daysLeft: '{count} day left | {count} days left',
  lastDay: 'Soon',
  restore: 'Restore',
  restoreOf: 'Restore {what}',
  restored: 'Restored: {what}',
  restoreFailed: 'Not restored',
  empty: 'The trash is empty',
  emptyText:
    'Deleted cards, renewals and receipts come here first and can be restored for {days} days. After that they can still be found in snapshots.',
  sample: 'Sample',
  open: 'Trash',
  toSnapshots: 'Look in the snapshots',
  openText: 'What is deleted is kept for {days} days',
}
