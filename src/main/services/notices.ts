import { type FollowUp, followUpKey } from '@shared/domain/followUp'
import { deadlineKey } from '@shared/domain/reminder'
import type { MainWindow, ShownNotification, Translate } from '../ports'
import {
  type CardReminder,
  wordsForCard,
  wordsForDigest,
  wordsForFollowUp,
  wordsForFollowUps,
} from './notificationWords'

/** More cards than these at once are told in one notification: nobody reads a pile. */
const MOST_SINGLE = 3

/** From the day before the deadline on, it must not be overlooked. */
const URGENT_DAYS = 1

/** A notification, and the keys that the ledger takes once it was shown. */
export interface Notice {
  readonly notification: ShownNotification
  readonly keys: readonly string[]
}

type Show = MainWindow['show']

/** One for each card; of many cards a single digest. */
export function reminderNotices(
  due: readonly CardReminder[],
  show: Show,
  t: Translate,
): readonly Notice[] {
  if (due.length <= MOST_SINGLE) return due.map((one) => reminderNotice(one, show, t))
  const notification = {
    ...wordsForDigest(due, t),
    tag: 'digest',
    isUrgent: due.some(isUrgent),
    onClick: () => show({ page: 'overview' }),
    buttons: [],
  }
  return [{ notification, keys: due.flatMap(({ reminder }) => reminder.keys) }]
}

function reminderNotice(due: CardReminder, show: Show, t: Translate): Notice {
  const { cardId, deadline, keys } = due.reminder
  const notification = {
    ...wordsForCard(due, t),
    tag: deadlineKey(cardId, deadline),
    isUrgent: isUrgent(due),
    onClick: () => show({ page: 'card', cardId }),
    buttons: [],
  }
  return { notification, keys }
}

/** "Did it take effect?", one for each renewal; of many renewals a single one. */
export function followUpNotices(
  due: readonly FollowUp[],
  show: Show,
  t: Translate,
): readonly Notice[] {
  if (due.length <= MOST_SINGLE) return due.map((one) => followUpNotice(one, show, t))
  const notification = {
    ...wordsForFollowUps(due, t),
    tag: 'follow-ups',
    isUrgent: false,
    onClick: () => show({ page: 'overview' }),
    buttons: [],
  }
  return [{ notification, keys: due.map(followUpKey) }]
}

function followUpNotice(due: FollowUp, show: Show, t: Translate): Notice {
  const notification = {
    ...wordsForFollowUp(due, t),
    tag: `${due.renewal.id}|follow-up`,
    isUrgent: false,
    onClick: () => show({ page: 'card', cardId: due.card.id }),
    buttons: [],
  }
  return { notification, keys: [followUpKey(due)] }
}

function isUrgent({ reminder }: CardReminder): boolean {
  return reminder.daysLeft <= URGENT_DAYS
}
