import type { Texts } from '../../texts'
import type { reminders as source } from '../../zh-CN/reminders/reminders'

export const reminders: Texts<typeof source> = {
  topics: {
    due: 'Deadline near or passed',
    blocked: 'Service restricted',
    warned: 'Operator’s warning period',
    cancelled: 'Probably cancelled',
    unconfirmed: 'Paid, not confirmed',
    inProgress: 'Renewal not finished',
    receipts: 'Receipt missing',
    digest: 'Monthly digest',
  },
  what: {
    delivered: 'Shown',
    deferred: 'Deferred',
    snoozed: 'Snoozed',
    stopped: 'Stopped for this deadline',
    resumed: 'Resumed',
    paused: 'All paused',
    unpaused: 'Pause ended',
    'clock-set-back': 'The clock was set back; what was noted in the “future” is ignored',
  },
  reasons: {
    paused: 'paused until tomorrow',
    'quiet-hours': 'quiet hours',
    snoozed: 'you put it off',
    'desktop-paused': 'the system’s do-not-disturb',
    'screen-locked': 'screen locked',
    'not-shown': 'the system did not show it',
  },
  snooze: {
    hour: 'In {figure.snoozeHours} hour',
    evening: 'This evening',
    tomorrow: 'Tomorrow',
    'three-days': 'In {figure.snoozeDays} days',
    at: 'Choose a time…',
  },
  problems: {
    unreadable: 'some cards cannot be read',
    off: 'reminders are off',
    'no-service': 'no notification service',
    'not-shown': 'the system does not show them',
    'desktop-paused': 'the system’s do-not-disturb is on',
    paused: 'paused until tomorrow',
    'not-noted': 'which reminders were shown could not be saved',
  },
  log: {
    fileName: 'Keepline-reminder-log-{date}',
    columns: {
      at: 'Time (UTC)',
      what: 'Decision',
      topic: 'About',
      card: 'Card id',
      deadline: 'Deadline',
      offset: 'Days before',
      dueAt: 'Due (UTC)',
      reason: 'Reason',
      until: 'Until (UTC)',
    },
  },
}
