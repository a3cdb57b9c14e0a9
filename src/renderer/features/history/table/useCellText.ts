import { useI18n } from 'vue-i18n'
import { timeIn, dateIn } from '@shared/domain/base/civilDate'
import { rateOf } from '@shared/domain/history/exchangeRate'
import type { HistoryRow } from '@shared/domain/history/history'
import type { TableColumn } from '@shared/domain/history/historyViews'
import { type Money, formatMoney } from '@shared/domain/base/money'
import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'
import { keptReceipts } from '@shared/domain/receipts/receipt'
import { useClock } from '../../../stores/clock'
import { useRuleText } from '../../renewals/useRuleText'

/** A cell as text; empty when it has no value. */
export function useCellText() {
  const { t, locale } = useI18n()
  const clock = useClock()
  const { operatorName } = useRuleText()

  const moneyText = (money: Money | null) => (money ? formatMoney(money, locale.value) : '')
  const momentText = (moment: string) =>
    `${dateIn(clock.timeZone, moment)} ${timeIn(clock.timeZone, moment)}`

  const texts: Readonly<Record<TableColumn, (row: HistoryRow) => string>> = {
    date: ({ renewal }) => renewal.date,
    card: ({ card }) => card.label,
    number: ({ card }) => formatPhoneNumber(card.number),
    operator: ({ card }) => operatorName(card),
    holder: ({ card: { holder } }) =>
      holder.name || (holder.relation ? t(`profile.relation.${holder.relation}`) : ''),
    tags: ({ card }) => card.tags.join(' · '),
    amount: ({ renewal }) => moneyText(renewal.amount),
    paid: ({ renewal }) => moneyText(renewal.paid),
    fee: ({ renewal }) => moneyText(renewal.fee),
    rate: ({ renewal }) => rateOf(renewal.paid, renewal.amount) ?? '',
    channel: ({ renewal: { channel } }) => (channel ? t(`renewals.channel.${channel}`) : ''),
    method: ({ renewal: { method } }) => (method ? t(`renewals.method.${method}`) : ''),
    plan: ({ renewal }) => renewal.plan,
    months: ({ renewal }) => (renewal.months === null ? '' : String(renewal.months)),
    orderNumber: ({ renewal }) => renewal.orderNumber,
    status: ({ renewal }) => t(`renewals.status.${renewal.status}`),
    confirmedExpiry: ({ renewal }) => renewal.confirmedExpiry ?? '',
    receipts: ({ renewal }) => String(keptReceipts(renewal.receipts).length),
    note: ({ renewal }) => renewal.note,
    recordedAt: ({ renewal }) => momentText(renewal.createdAt),
    changedAt: ({ renewal }) => momentText(renewal.updatedAt),
  }

  const cellText = (column: TableColumn, row: HistoryRow) => texts[column](row)

  return { cellText, moneyText }
}
