import type { Texts } from '../../texts'
import type { damaged as source } from '../../zh-CN/app/damaged'

export const damaged: Texts<typeof source> = {
  title: '{count} data file cannot be read | {count} data files cannot be read',
  text: 'The file lies untouched on the disk. All other cards work as usual.',
  kind: {
    card: 'Card',
    settings: 'Settings',
    reminders: 'Reminder log',
    views: 'Views of the history',
    exports: 'Export presets',
    library: 'The whole data folder',
  },
  problem: {
    'not-json': 'damaged',
    invalid: 'incomplete or wrong',
    'newer-version': 'written by a newer Keepline; please update',
    unreadable: 'cannot be read; check its permissions',
  },
  restore: 'Restore as of {date} from a snapshot',
  startAfresh: 'Set it aside and start afresh',
  noBackup: 'no snapshot has it',
  restored: 'Restored; the damaged file is in the quarantine folder',
}
