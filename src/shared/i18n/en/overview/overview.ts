import type { Texts } from '../../texts'
import type { overview as source } from '../../zh-CN/overview/overview'

export const overview: Texts<typeof source> = {
  title: 'Overview',
  todayInPeru: 'Today in Peru is {date}',
  needsYou: 'Needs you',
  allSafe: 'No card needs you now',
  nextDeadline: 'The next deadline: {label}, {date} ({left}). You will be reminded in time.',
  renew: 'Record renewal',
  complete: 'Add details',
  moreFor: '{label}: more actions',
  openCard: 'Open the card',
  notDone: 'Not done',
  year: {
    title: 'Deadlines of the coming {months} months',
    none: 'no deadline',
    cards: '{count} card | {count} cards',
    beyond:
      '{count} card has a deadline later than that. | {count} cards have a deadline later than that.',
    moreCards: '{count} more',
  },
  first: {
    title: 'Keep your Peruvian numbers',
    text: 'A number that is not topped up in time is cancelled and given to somebody else. Write your cards down here; the days are counted and you are reminded.',
    steps: {
      add: { title: 'Add a card', text: 'Its number, operator and last top-up.' },
      see: { title: 'See its deadline', text: 'How many days are left, and which rule says so.' },
      remind: {
        title: 'Renew in time',
        text: 'Your desktop reminds you until the renewal is recorded.',
      },
    },
    add: 'Add the first card',
    trySamples: 'Look around with sample cards',
    promise: 'All data stays on this computer. The app never goes online.',
  },
  firstCard: {
    title: '“{label}” is saved; you will be reminded in time',
    text: 'After the next top-up choose “Record renewal”, and the deadline moves on.',
  },
  samples: {
    title: 'These are sample cards',
    text: 'The numbers are made up and never remind you. Remove them with one click; your own cards stay.',
    remove: 'Remove samples',
    removed: 'Sample cards removed',
    badge: 'Sample',
  },
  damaged: {
    title: '{count} thing in your data needs a look | {count} things in your data need a look',
    text: 'All other cards work as usual. A file that cannot be read stays untouched, and its card is not reminded of until you have seen to it.',
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
    restore: 'Restore the copy of {date}',
    startAfresh: 'Set it aside and start afresh',
    emptyFolder:
      'there should be records here, and it is empty. See whether the folder was moved or its disk is not connected',
    startHere: 'Start afresh in this empty folder',
    journal: 'half an import may have been written; please check your cards',
    seen: 'Understood',
    restoreAll: 'Restore all {count}',
    hidden:
      '{count} thing in your data cannot be read; its cards are not in this list | {count} things in your data cannot be read; their cards are not in this list',
    noBackup: 'no good copy',
    restored: 'Done; what was set aside is in the quarantine folder',
  },
  readError: { title: 'The cards could not be read', retry: 'Try again' },
}
