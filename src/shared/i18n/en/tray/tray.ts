import type { Texts } from '../../texts'
import type { tray as source } from '../../zh-CN/tray/tray'

export const tray: Texts<typeof source> = {
  open: 'Open Keepline',
  renew: 'Record renewal…',
  export: 'Export the history…',
  exportAgain: 'Export again',
  pause: 'Do not disturb until tomorrow',
  pausedUntil: 'Do not disturb until {time}',
  health: 'Reminders need a look: {problem}',
  unreadable: '{count} record cannot be read: look | {count} records cannot be read: look',
  backup: {
    failed: 'A backup could not be made…',
    old: 'The backup is old…',
    none: 'There is no backup yet…',
  },
  settings: 'Settings…',
  quit: 'Quit',
  others: 'and {count} more card needs something | and {count} more cards need something',
  line: '{name} · {remaining}',
  card: {
    open: 'Open card',
    renew: 'Record renewal…',
    snooze: 'Remind me later',
    resume: 'Resume reminders',
    copy: 'Copy number',
  },
  remaining: {
    ahead: '{count} day left | {count} days left',
    today: 'due today',
    past: 'overdue by {count} day | overdue by {count} days',
  },
  unconfirmed: '{card} · paid, not confirmed yet',
  inProgress: 'Go on with the renewal: {name}',
  noCards: 'No cards yet',
  noDeadlines: 'Deadlines unknown: enter the last renewal of your cards',
  explained: {
    title: 'Keepline goes on in the background',
    body: 'After the window is closed, Keepline stays in the system tray and reminds you before a deadline. Click its icon to open the window again; to stop it altogether, choose “Quit” in its menu. In Settings, closing the window can be made to quit instead.',
    understood: 'Got it',
  },
  missing: {
    title: 'Closing the window quits Keepline',
    body: 'This computer shows no tray at the moment, so Keepline cannot go on in the background. After quitting there are no reminders until it is opened again, and deadlines go on running.',
    quit: 'Quit',
    stay: 'Keep open',
    lastTime: 'Do not say this again',
  },
}
