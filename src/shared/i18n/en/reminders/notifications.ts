import type { Texts } from '../../texts'
import type { notifications as source } from '../../zh-CN/reminders/notifications'

export const notifications: Texts<typeof source> = {
  body: {
    new: 'New SIM: make a call or use data by {date} (Peru time), or the line may be cancelled at once.',
    due: 'Renew it by {date} (Peru time), then record the renewal in Keepline.',
    today: 'Today ({date} in Peru) is the last day: renew it now and record the renewal.',
    overdue: 'The deadline {date} (Peru time) has passed: renew it soon and record the renewal.',
    blocked:
      'The deadline {date} (Peru time) has passed and service may be restricted: renew it soon.',
    warned:
      'The operator may be about to cancel this number: renew it now. Deadline: {date} (Peru time).',
    cancelled:
      'This number may have been cancelled: ask the operator now whether it can be recovered.',
    reassignable:
      'This number may belong to somebody else by now: first move your accounts to another number, then ask the operator.',
  },
  digest: {
    title: '{count} card needs renewing | {count} cards need renewing',
    more: 'and {count} more card | and {count} more cards',
  },
  followUp: {
    title: '{name} · is the renewal in effect?',
    body: 'The renewal paid on {date} is not confirmed yet. Check the balance or the expiry, then open the card and answer.',
    many: 'Is {count} renewal in effect? | Are {count} renewals in effect?',
  },
  buttons: {
    renew: 'Record renewal',
    tomorrow: 'Tomorrow',
    goOn: 'Go on',
  },
  unfinished: {
    title: '{name} · renewal not finished',
    body: 'The renewal begun {count} day ago was left halfway; a click goes on where it stopped. | The renewal begun {count} days ago was left halfway; a click goes on where it stopped.',
  },
  unreadable: {
    title:
      '{count} record cannot be read, and its card cannot be reminded of | {count} records cannot be read, and their cards cannot be reminded of',
    body: 'Open Keepline to see which cards these are and restore them. Until then no reminder comes for their deadlines.',
  },
  receipts: {
    title: '{count} renewal without a receipt | {count} renewals without a receipt',
    line: '{name} · {date}',
  },
  month: {
    title: '{month}: {count} card is due | {month}: {count} cards are due',
    next: 'No deadline this month; the next one is {date} (Peru time).',
    unknown: 'No card has a known deadline yet: enter the date of its last top-up.',
  },
  test: {
    title: 'Reminders are shown',
    body: 'This is how Keepline reminds you before a deadline.',
  },
}
