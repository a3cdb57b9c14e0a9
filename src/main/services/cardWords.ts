import type { Card } from '@shared/domain/card'
import { formatPhoneNumber } from '@shared/domain/phoneNumber'
import type { Translate } from '../ports'

/** "Claro 987 654 321": how the tray and notifications call a card. */
export function cardName(card: Card, t: Translate): string {
  const operator = card.operatorName || t(`operators.${card.operator}`)
  return `${operator} ${formatPhoneNumber(card.number)}`
}

/** "还有 7 天", "今天到期", "已过期 3 天". */
export function remainingTime(daysLeft: number, t: Translate): string {
  if (daysLeft === 0) return t('tray.remaining.today')
  return daysLeft > 0
    ? t('tray.remaining.ahead', { count: daysLeft })
    : t('tray.remaining.past', { count: -daysLeft })
}

/** "Claro 987 654 321 · 还有 7 天" */
export function cardWithTime(card: Card, daysLeft: number, t: Translate): string {
  return t('tray.card', { name: cardName(card, t), remaining: remainingTime(daysLeft, t) })
}
