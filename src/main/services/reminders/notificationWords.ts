import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { FollowUp } from '@shared/domain/renewals/followUp'
import type { BareRenewal } from '@shared/domain/reminders/bareRenewals'
import type { DueReminder } from '@shared/domain/reminders/due'
import type { HiddenCards } from '@shared/domain/reminders/hiddenCards'
import type { MonthDigest } from '@shared/domain/reminders/monthDigest'
import type { UnfinishedRenewal } from '@shared/domain/reminders/unfinished'
import type { TextKey } from '@shared/i18n/texts'
import type { Translate } from '../../ports/words'
import { type Speech, cardName, cardWithTime } from '../common/cardWords'

/** Lines of a digest; desktops cut off longer ones. */
const MOST_LINES = 4

export interface NotificationWords {
  readonly title: string
  readonly body: string
}

export interface CardReminder {
  readonly document: CardDocument
  readonly reminder: DueReminder
}

/** "Claro 987 654 321 · 还有 7 天", and what to do about it. */
export function wordsForCard(
  { document, reminder }: CardReminder,
  speech: Speech,
): NotificationWords {
  return {
    title: cardWithTime(document.card, reminder.daysLeft, speech),
    body: speech.t(bodyKey(reminder), { date: reminder.deadline }),
  }
}

/** "5 张号卡需要续费", and which, the most urgent first. */
export function wordsForDigest(due: readonly CardReminder[], speech: Speech): NotificationWords {
  const lines = due.map(({ document, reminder }) =>
    cardWithTime(document.card, reminder.daysLeft, speech),
  )
  const title = speech.t('notifications.digest.title', { count: due.length })
  return { title, body: listOf(lines, speech.t) }
}

/** "Claro 987 654 321 · 续费到账了吗？", and where to answer. */
export function wordsForFollowUp({ card, renewal }: FollowUp, speech: Speech): NotificationWords {
  return {
    title: speech.t('notifications.followUp.title', { name: cardName(card, speech) }),
    body: speech.t('notifications.followUp.body', { date: renewal.date }),
  }
}

/** "5 笔续费到账了吗？", and of which cards. */
export function wordsForFollowUps(due: readonly FollowUp[], speech: Speech): NotificationWords {
  const title = speech.t('notifications.followUp.many', { count: due.length })
  return {
    title,
    body: listOf(
      due.map(({ card }) => cardName(card, speech)),
      speech.t,
    ),
  }
}

/** "Claro 987 654 321 · 续费还没做完", and since when. */
export function wordsForUnfinished(
  { card, days }: UnfinishedRenewal,
  speech: Speech,
): NotificationWords {
  return {
    title: speech.t('notifications.unfinished.title', { name: cardName(card, speech) }),
    body: speech.t('notifications.unfinished.body', { count: days }),
  }
}

/** "3 笔续费还没有凭证", and of which cards. */
export function wordsForBareRenewals(
  bare: readonly BareRenewal[],
  speech: Speech,
): NotificationWords {
  const { t } = speech
  const lines = bare.map(({ card, renewal }) =>
    t('notifications.receipts.line', { name: cardName(card, speech), date: renewal.date }),
  )
  const title = t('notifications.receipts.title', { count: bare.length })
  return { title, body: listOf(lines, t) }
}

/** "有 2 项数据读不出来…", and what to do about it. */
export function wordsForHiddenCards({ count }: HiddenCards, { t }: Speech): NotificationWords {
  return {
    title: t('notifications.unreadable.title', { count }),
    body: t('notifications.unreadable.body'),
  }
}

/** "11 月：2 张号卡到期", and which; or that there is none, and when the next one comes. */
export function wordsForMonth(
  { month, cards, nextDeadline }: MonthDigest,
  speech: Speech,
): NotificationWords {
  const { t } = speech
  const title = t('notifications.month.title', { month, count: cards.length })
  if (cards.length > 0) {
    const lines = cards.map(({ card, daysLeft }) => cardWithTime(card, daysLeft, speech))
    return { title, body: listOf(lines, t) }
  }
  const body =
    nextDeadline === null
      ? t('notifications.month.unknown')
      : t('notifications.month.next', { date: nextDeadline })
  return { title, body }
}

function listOf(lines: readonly string[], t: Translate): string {
  const others = lines.length - MOST_LINES
  const rest = others > 0 ? [t('notifications.digest.more', { count: others })] : []
  return [...lines.slice(0, MOST_LINES), ...rest].join('\n')
}

function bodyKey({ stage, daysLeft }: DueReminder): TextKey {
  switch (stage) {
    case 'new':
    case 'blocked':
    case 'warned':
    case 'cancelled':
    case 'reassignable':
      return `notifications.body.${stage}`
    case 'unknown':
    case 'safe':
    case 'due':
      if (daysLeft === 0) return 'notifications.body.today'
      return daysLeft > 0 ? 'notifications.body.due' : 'notifications.body.overdue'
  }
}
