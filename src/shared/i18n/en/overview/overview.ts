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
  readError: { title: 'The cards could not be read', retry: 'Try again' },
}
