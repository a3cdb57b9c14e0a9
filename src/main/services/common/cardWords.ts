import type { Card } from '@shared/domain/cards/card'
import { formatPhoneNumber, veiledPhoneNumber } from '@shared/domain/cards/phoneNumber'
import type { Settings } from '@shared/domain/settings/settings'
import type { Translate } from '../../ports/words'

/** How texts outside the window (tray, notifications) are written. */
export interface Speech {
  readonly t: Translate
  /** Private mode: hide the middle digits of numbers, because other people may see the screen. */
  readonly hidesNumbers: boolean
}

export function speechOf({ reminders }: Settings, t: Translate): Speech {
  return { t, hidesNumbers: reminders.hidesNumbers }
}

/**
 * A card's name in the tray and in notifications: "Claro 987 654 321", or "Claro 987 ••• 321" in
 * private mode.
 */
export function cardName(card: Card, { t, hidesNumbers }: Speech): string {
  const operator = card.operatorName || t(`operators.${card.operator}`)
  const write = hidesNumbers ? veiledPhoneNumber : formatPhoneNumber
  return `${operator} ${write(card.number)}`
}

/** "还有 7 天", "今天到期", "已逾期 3 天". */
export function remainingTime(daysLeft: number, t: Translate): string {
  if (daysLeft === 0) return t('tray.remaining.today')
  return daysLeft > 0
    ? t('tray.remaining.ahead', { count: daysLeft })
    : t('tray.remaining.past', { count: -daysLeft })
}

/** "Claro 987 654 321 · 还有 7 天" */
export function cardWithTime(card: Card, daysLeft: number, speech: Speech): string {
  const { t } = speech
  return t('tray.line', { name: cardName(card, speech), remaining: remainingTime(daysLeft, t) })
}
