import type { Texts } from '../texts'
import type { stages as source } from '../zh-CN/stages'

export const stages: Texts<typeof source> = {
  name: {
    unknown: 'Details needed',
    safe: 'Safe',
    due: 'Due',
    blocked: 'Restricted',
    warned: 'Last warning',
    cancelled: 'Probably cancelled',
    reassignable: 'May belong to someone else',
  },
  overdue: 'Overdue',
  daysLeft: '{days} day left | {days} days left',
  dueToday: 'Due today',
  daysOverdue: '{days} day overdue | {days} days overdue',
  inDays: 'in {days} day | in {days} days',
  daysAgo: '{days} day ago | {days} days ago',
  today: 'today',
  renewBy: 'Renew on or before {date} (Peru time)',
  renewWasDue: 'The deadline was {date} (Peru time)',
  validUntil: 'Confirmed by the operator until {date} (Peru time)',
  validUntilPassed: 'The operator’s confirmed expiry, {date} (Peru time), has passed',
  nothingKnown: 'Not known yet from which day to count',
  localEnd: 'ends {date} {time}, {zone}',
  advice: {
    unknown:
      'Add the activation date, the last top-up or the expiry that the operator shows, and the deadline can be worked out.',
    safe: 'Nothing to do now. You will be reminded in time.',
    due: 'Top up, then record the renewal here.',
    overdue: 'Top up today, then record the renewal here.',
    blocked:
      'Calls or messages may be restricted, but the number should still be there: top up now.',
    warned: 'The last 15 days: the operator should have sent a message to this SIM. Top up today.',
    cancelled:
      'By the rule the line may be cancelled. See whether the SIM still works; if it does, top up now.',
    reassignable:
      'Somebody else may have the number. Move your bank and messenger accounts to another number soon.',
  },
  unconfirmed:
    '{count} renewal is paid but has not taken effect; the deadline has not moved. | {count} renewals are paid but have not taken effect; the deadline has not moved.',
  reason: {
    'nothing-known': 'No date to count from yet',
    'clock-started': 'Counted from this day',
    'reminder-window': 'Reminders begin',
    'expiry-passed': 'The expiry confirmed by the operator has passed',
    'operator-warning': 'The operator should warn by message, 15 days before cancelling',
    'cancelled-by-operator': 'The operator is expected to cancel the line',
    'number-released': '90 days after that the number may be given away',
    'outgoing-blocked': 'Outgoing calls and messages are expected to stop',
    'partly-suspended': 'Some services are expected to stop',
    suspended: 'Calls and messages are expected to stop both ways',
  },
  startEvent: {
    renewal: 'last renewal',
    'top-up': 'last top-up',
    activation: 'activation',
    porting: 'porting',
  },
  timeline: {
    title: 'Timeline',
    deadline: 'Deadline',
    confirmedDeadline: 'Valid until',
    current: 'Where it stands',
    predicted: 'expected by the rule',
  },
}
