import type { Texts } from '../../texts'
import type { damaged as source } from '../../zh-CN/app/damaged'

export const damaged: Texts<typeof source> = {
  title: '{count} thing in your data needs a look | {count} things in your data need a look',
  text: 'All other cards work as usual. A file that cannot be read stays untouched, and its card is not reminded of until you have seen to it.',
  textWithoutCards: 'All cards can be read. A file that cannot be read stays untouched.',
  kind: {
    card: 'Card',
    cards: 'The folder with the cards',
    import: 'The record of the last import',
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
    missing: 'is missing, and was not deleted here',
    gone: 'is not where it was. You see what was read last, and nothing can be saved; put it back, or connect its disk again',
    'not-a-folder': 'something else is in its place',
    'changed-outside':
      'another program changed it, and the two versions differ. The one that is not in use is kept in this file',
  },
  emptyFolder:
    'there should be records here, and it is empty. See whether the folder was moved or its disk is not connected',
  journal: 'half an import may have been written; please check your cards',
  noBackup: 'no snapshot has it',
  restore: 'Restore as of {date}',
  restoreAll: 'Restore all {count}',
  startAfresh: 'Set it aside and start afresh',
  startHere: 'Start afresh in this empty folder',
  seen: 'Understood',
  restored: 'Done; what was set aside is in the quarantine folder',
  hidden:
    '{count} thing in your data cannot be read; its cards are not in this list | {count} things in your data cannot be read; their cards are not in this list',
}
