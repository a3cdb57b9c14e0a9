import type { Texts } from '../../texts'
import type { stages as source } from '../../zh-CN/rules/stages'

export const stages: Texts<typeof source> = {
  name: {
    unknown: 'Details needed',
    new: 'New, to be used',
    safe: 'Safe',
    due: 'Due',
    blocked: 'May be restricted',
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
  useBy: 'Make a call or use data on or before {date} (Peru time)',
  useByPassed: 'No use was noted by {date} (Peru time); the line may be cancelled',
  validUntil: 'The operator confirms that the line expires on {date} (Peru time)',
  validUntilPassed: 'The operator’s confirmed expiry, {date} (Peru time), has passed',
  nothingKnown: 'Not known yet from which day to count',
  localEnd: 'ends {date} {time}, {zone}',
  advice: {
    firstUse:
      'Say whether it was used in its first three days; only then can it be called safe. The deadline and the reminders go on as usual.',
    unknown:
      'Add the activation date, the last top-up or the expiry of the line that the operator shows, and the deadline can be worked out.',
    new: 'Make a call or use data within the first three days, or the line may be cancelled at once. Then note it here.',
    safe: 'Nothing to do now. You will be reminded in time.',
    due: 'Top up, then record the renewal here.',
    overdue: 'Top up today, then record the renewal here.',
    blocked:
      'Calls or text messages may be restricted, but the number should still be there: top up now.',
    warned:
      'The last {figure.warningDays} days: the operator should have sent an SMS to this SIM. Top up today.',
    cancelled:
      'By the rule the line may be cancelled. See whether the SIM still works; if it does, top up now.',
    reassignable:
      'Somebody else may have the number. Move your bank and messenger accounts to another number soon.',
  },
  unconfirmed:
    '{count} renewal is paid but not in effect; the deadline has not moved. | {count} renewals are paid but not in effect; the deadline has not moved.',
  reason: {
    'nothing-known': 'No date to count from yet',
    'use-unknown': 'Whether it was used in its first three days is not known',
    'new-sim': 'Activated: to be used within three days',
    'never-used': 'No use in three days from activation: it may be cancelled at once',
    'clock-started': 'Counted from this day',
    'reminder-window': 'Reminders begin',
    'expiry-passed': 'The expiry confirmed by the operator has passed',
    'operator-warning':
      'The operator should warn by SMS, {figure.warningDays} days before cancelling',
    'cancelled-by-operator': 'The operator is expected to cancel the line',
    'number-released': '{figure.reassignDays} days after that the number may be given away',
    'outgoing-blocked': 'Outgoing calls, text messages and data are expected to stop',
    'partly-suspended': 'Some services are expected to stop',
    suspended: 'Calls and text messages are expected to stop both ways',
  },
  effect: {
    'outgoing-blocked': 'nothing outgoing',
    'partly-suspended': 'partly suspended',
    suspended: 'suspended',
    'expiry-passed': 'expired',
  },
  startEvent: {
    renewal: 'last renewal',
    'top-up': 'last top-up',
    activation: 'activation',
    porting: 'porting',
  },
  note: {
    'never-topped-up':
      'Never topped up since its activation, so that day counts. Better top it up once soon.',
    ported:
      'Ported from {from} on {date}: the new operator’s rule counts from that day, the former limit no longer does.',
    unconfirmed:
      'The renewal of {date} is paid but not in effect. Once it is, the deadline will be {after}.',
    unconfirmedSame:
      'The renewal of {date} is paid but not in effect. Once it is, the deadline stays as it is.',
    failed: 'The renewal of {date} failed; the deadline has not moved.',
    refunded: 'The renewal of {date} was refunded; the deadline has not moved.',
  },
  remedy: {
    title: 'What can still be done',
    notSure: 'None of this is sure to keep the number. The sooner, the better the chance.',
    'check-line': {
      title: 'See whether the SIM still works',
      text: 'Put it in a phone, see whether there is signal, and try a top-up.',
    },
    'top-up': {
      title: 'Top up',
      text: 'The smallest amount on offer is enough. Keep the receipt, then record the renewal.',
    },
    'ask-operator': {
      title: 'Ask the operator',
      text: 'Three questions: is the number still there, until which day, can it be restored? The holder can also go to a shop with the document.',
    },
    claim: {
      title: 'Claim it back',
      text: 'If the {figure.warningDays}-day warning was not sent, the holder can claim to have the line reactivated: first with the operator, noting the number of the claim (número de reclamo), then with the regulator OSIPTEL.',
      phone: 'inside Peru',
      mail: 'email',
    },
    unbind: {
      title: 'Move the accounts',
      text: 'Once somebody else has the number, the codes go to them. In this order:',
      none: 'No accounts are noted for this number yet. Usually: bank and payments first, then email, then messengers.',
      done: 'All accounts that are noted have been moved.',
    },
    hardToReplace:
      'A lost number is hard for a foreigner to replace: only for the holder, in person, and with certain documents. Saving it now is easier.',
  },
  timeline: {
    title: 'Timeline',
    deadline: 'Deadline',
    useDeadline: 'Use by',
    confirmedDeadline: 'Expiry',
    current: 'Where it stands',
    predicted: 'expected by the rule',
    details: 'From which day and why, stage by stage',
  },
}
