import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { CivilDate, Instant } from '@shared/domain/base/civilDate'
import { type FollowUp, askingKey } from '@shared/domain/renewals/followUp'
import type { Agenda } from '@shared/domain/reminders/agenda'
import { HIDDEN_CARDS_SUBJECT } from '@shared/domain/reminders/hiddenCards'
import type { DueReminder } from '@shared/domain/reminders/due'
import { type ReminderLedger, withDelivered, withTold } from '@shared/domain/reminders/ledger'
import type { OtherTopic, Topic } from '@shared/domain/reminders/topics'
import type { UnfinishedRenewal } from '@shared/domain/reminders/unfinished'
import type { ShownNotification } from '../../ports/notifications'
import type { MainWindow } from '../../ports/window'
import type { Speech } from '../common/cardWords'
import {
  type CardReminder,
  wordsForBareRenewals,
  wordsForCard,
  wordsForDigest,
  wordsForFollowUp,
  wordsForFollowUps,
  wordsForHiddenCards,
  wordsForMonth,
  wordsForUnfinished,
} from './notificationWords'
import type { CardDeadline } from './reminderCommands'

/** More cards than this are put into one notification: nobody reads a pile. */
const MOST_SINGLE = 3

/** From this many days before the deadline on, a notification is urgent and must not be overlooked. */
const URGENT_DAYS = 1

/** One item that a notification announces, and how the ledger records it. */
export interface NoticeItem {
  /** Identifies what is announced; stays the same until something else is due. */
  readonly id: string
  /**
   * The deadline or renewal that this is about. Once that is settled, the notification is closed. Null
   * when nothing settles it.
   */
  readonly subject: string | null
  /** Null for what is said whatever topics are on. */
  readonly topic: Topic | null
  readonly cardId: string | null
  readonly deadline: CivilDate | null
  readonly offset: number | null
  readonly dueAt: Instant | null
  readonly mark: (ledger: ReminderLedger, now: Instant) => ReminderLedger
}

/** A notification and the items it announces. */
export interface Notice {
  readonly notification: ShownNotification
  readonly items: readonly NoticeItem[]
}

export interface NoticeActions {
  readonly show: MainWindow['show']
  readonly snoozeUntilTomorrow: (deadline: CardDeadline) => void
}

type NoticesFor = (agenda: Agenda, actions: NoticeActions, speech: Speech) => readonly Notice[]

/** The notifications of each topic that is no deadline, in the order in which they are shown. */
const OTHER_NOTICES: Readonly<Record<OtherTopic, NoticesFor>> = {
  unconfirmed: ({ followUps }, ...rest) => followUpNotices(followUps, ...rest),
  inProgress: ({ unfinished }, ...rest) => unfinished.map((one) => unfinishedNotice(one, ...rest)),
  receipts: bareNotices,
  digest: monthNotices,
}

/**
 * The notifications for an agenda, what hides deadlines first, then deadlines: a paid renewal can wait
 * longer than an unpaid one.
 * Snoozed items are left out.
 */
export function noticesOf(
  agenda: Agenda,
  find: (cardId: string) => CardDocument | null,
  actions: NoticeActions,
  speech: Speech,
): readonly Notice[] {
  const due = agenda.reminders.flatMap((reminder) => {
    const document = reminder.snoozedUntil === null ? find(reminder.cardId) : null
    return document === null ? [] : [{ document, reminder }]
  })
  return [
    ...hiddenNotices(agenda, actions, speech),
    ...reminderNotices(due, actions, speech),
    ...Object.values(OTHER_NOTICES).flatMap((noticesFor) => noticesFor(agenda, actions, speech)),
  ]
}

/** Urgent, because the deadline of a card that cannot be read may be today. */
function hiddenNotices(
  { hiddenCards }: Agenda,
  { show }: NoticeActions,
  speech: Speech,
): readonly Notice[] {
  if (hiddenCards === null) return []
  const notification = {
    ...wordsForHiddenCards(hiddenCards, speech),
    tag: HIDDEN_CARDS_SUBJECT,
    isUrgent: true,
    onClick: () => show({ page: 'overview' }),
    buttons: [],
  }
  const what = { subject: HIDDEN_CARDS_SUBJECT, topic: null, cardId: null }
  const { keys } = hiddenCards
  const item = onceItem(keys.join(' '), what)
  return [
    { notification, items: [{ ...item, mark: (ledger, now) => withTold(ledger, keys, now) }] },
  ]
}

/** One notification per card; a single digest when there are many. */
function reminderNotices(
  due: readonly CardReminder[],
  actions: NoticeActions,
  speech: Speech,
): readonly Notice[] {
  if (due.length <= MOST_SINGLE) return due.map((one) => reminderNotice(one, actions, speech))
  const notification = {
    ...wordsForDigest(due, speech),
    tag: 'digest',
    isUrgent: due.some(isUrgent),
    onClick: () => actions.show({ page: 'overview' }),
    buttons: [],
  }
  return [{ notification, items: due.map(({ reminder }) => deadlineItem(reminder)) }]
}

function reminderNotice(due: CardReminder, actions: NoticeActions, speech: Speech): Notice {
  const { cardId, deadline } = due.reminder
  const { t } = speech
  const notification = {
    ...wordsForCard(due, speech),
    tag: `card|${cardId}`,
    isUrgent: isUrgent(due),
    onClick: () => actions.show({ page: 'card', cardId }),
    buttons: [
      {
        label: t('notifications.buttons.renew'),
        onClick: () => actions.show({ page: 'renew', cardId }),
      },
      {
        label: t('notifications.buttons.tomorrow'),
        onClick: () => actions.snoozeUntilTomorrow({ cardId, deadline }),
      },
    ],
  }
  return { notification, items: [deadlineItem(due.reminder)] }
}

function deadlineItem(reminder: DueReminder): NoticeItem {
  const { key, topic, cardId, deadline, offset, time, dueAt } = reminder
  return {
    id: `${key}|${offset}|${time}|${dueAt}`,
    subject: key,
    topic,
    cardId,
    deadline,
    offset,
    dueAt,
    mark: (ledger, now) => withDelivered(ledger, key, reminder, now),
  }
}

/** "Did it take effect?": one notification per renewal; a single one when there are many. */
function followUpNotices(
  due: readonly FollowUp[],
  { show }: NoticeActions,
  speech: Speech,
): readonly Notice[] {
  const common = { isUrgent: false, buttons: [] }
  if (due.length <= MOST_SINGLE) {
    return due.map((one) => ({
      notification: {
        ...wordsForFollowUp(one, speech),
        ...common,
        tag: `${one.renewal.id}|follow-up`,
        onClick: () => show({ page: 'card', cardId: one.card.id }),
      },
      items: [followUpItem(one)],
    }))
  }
  const notification = {
    ...wordsForFollowUps(due, speech),
    ...common,
    tag: 'follow-ups',
    onClick: () => show({ page: 'overview' }),
  }
  return [{ notification, items: due.map(followUpItem) }]
}

function followUpItem(followUp: FollowUp): NoticeItem {
  return onceItem(askingKey(followUp.renewal), {
    subject: followUp.renewal.id,
    topic: 'unconfirmed',
    cardId: followUp.card.id,
    dueAt: followUp.askAt,
  })
}

function unfinishedNotice(one: UnfinishedRenewal, { show }: NoticeActions, speech: Speech): Notice {
  const { card, key } = one
  const open = () => show({ page: 'renew', cardId: card.id })
  const notification = {
    ...wordsForUnfinished(one, speech),
    tag: `${card.id}|in-progress`,
    isUrgent: false,
    onClick: open,
    buttons: [{ label: speech.t('notifications.buttons.goOn'), onClick: open }],
  }
  const subject = `${card.id}|in-progress`
  return { notification, items: [onceItem(key, { subject, topic: 'inProgress', cardId: card.id })] }
}

function bareNotices(
  { bareRenewals }: Agenda,
  { show }: NoticeActions,
  speech: Speech,
): readonly Notice[] {
  if (bareRenewals.length === 0) return []
  const notification = {
    ...wordsForBareRenewals(bareRenewals, speech),
    tag: 'receipts',
    isUrgent: false,
    onClick: () => show({ page: 'receipts' }),
    buttons: [],
  }
  const items = bareRenewals.map(({ key, card }) =>
    onceItem(key, { subject: key, topic: 'receipts', cardId: card.id }),
  )
  return [{ notification, items }]
}

function monthNotices(
  { digest }: Agenda,
  { show }: NoticeActions,
  speech: Speech,
): readonly Notice[] {
  if (digest === null) return []
  const notification = {
    ...wordsForMonth(digest, speech),
    tag: 'month',
    isUrgent: false,
    onClick: () => show({ page: 'overview' }),
    buttons: [],
  }
  const { key } = digest
  return [
    { notification, items: [onceItem(key, { subject: null, topic: 'digest', cardId: null })] },
  ]
}

function onceItem(
  id: string,
  what: Pick<NoticeItem, 'subject' | 'topic' | 'cardId'> & Partial<Pick<NoticeItem, 'dueAt'>>,
): NoticeItem {
  return {
    id,
    deadline: null,
    offset: null,
    dueAt: null,
    ...what,
    mark: (ledger, now) => withTold(ledger, [id], now),
  }
}

function isUrgent({ reminder }: CardReminder): boolean {
  return reminder.daysLeft <= URGENT_DAYS
}
