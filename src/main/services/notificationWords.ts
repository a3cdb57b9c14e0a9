import type { CardDocument } from '@shared/domain/cardDocument'
import type { FollowUp } from '@shared/domain/followUp'
import type { DueReminder } from '@shared/domain/reminder'
import type { TextKey } from '@shared/i18n/texts'
import type { Translate } from '../ports'
import { cardName, cardWithTime } from './cardWords'

/** Lines of a digest; desktops cut off what is longer. */
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
  t: Translate,
): NotificationWords {
  return {
    title: cardWithTime(document.card, reminder.daysLeft, t),
    body: t(bodyKey(reminder), { date: reminder.deadline }),
  }
}

/** "5 张号卡需要续费", and which, the most urgent first. */
export function wordsForDigest(due: readonly CardReminder[], t: Translate): NotificationWords {
  return {
    title: t('notifications.digest.title', { count: due.length }),
    body: listOf(
      due.map(({ document, reminder }) => cardWithTime(document.card, reminder.daysLeft, t)),
      t,
    ),
  }
}

/** "Claro 987 654 321 · 续费生效了吗？", and where to answer. */
export function wordsForFollowUp({ card, renewal }: FollowUp, t: Translate): NotificationWords {
  return {
    title: t('notifications.followUp.title', { name: cardName(card, t) }),
    body: t('notifications.followUp.body', { date: renewal.date }),
  }
}

/** "5 笔续费生效了吗？", and of which cards. */
export function wordsForFollowUps(due: readonly FollowUp[], t: Translate): NotificationWords {
  return {
    title: t('notifications.followUp.many', { count: due.length }),
    body: listOf(
      due.map(({ card }) => cardName(card, t)),
      t,
    ),
  }
}

function listOf(lines: readonly string[], t: Translate): string {
  const others = lines.length - MOST_LINES
  const rest = others > 0 ? [t('notifications.digest.more', { count: others })] : []
  return [...lines.slice(0, MOST_LINES), ...rest].join('\n')
}

function bodyKey({ stage, daysLeft }: DueReminder): TextKey {
  switch (stage) {
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
