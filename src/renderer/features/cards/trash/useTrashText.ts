import { useI18n } from 'vue-i18n'
import { formatMoney } from '@shared/domain/base/money'
import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'
import { keptReceipts } from '@shared/domain/receipts/receipt'
import type { Renewal } from '@shared/domain/renewals/renewal'
import { type TrashItem, daysLeftOf } from '@shared/domain/cards/trash'
import { useClock } from '../../../stores/clock'
import { useLibrary } from '../../../stores/library'

/** Texts about items in the trash: what they are, what comes back with them, how long they stay. */
export function useTrashText() {
  const { t, locale } = useI18n()
  const clock = useClock()
  const library = useLibrary()

  function ofRenewal({ date, amount }: Renewal): string {
    return amount ? `${date} · ${formatMoney(amount, locale.value)}` : date
  }

  function title(item: TrashItem): string {
    if (item.kind === 'card') return item.card.label
    return item.kind === 'renewal' ? ofRenewal(item.renewal) : item.receipt.fileName
  }

  /** The card, and for a receipt its renewal. */
  function place({ card, ...item }: TrashItem): string {
    const number = formatPhoneNumber(card.number)
    if (item.kind === 'card') return number
    const ofCard = t('trash.ofCard', { label: card.label, number })
    return item.kind === 'receipt' ? `${ofCard} · ${ofRenewal(item.renewal)}` : ofCard
  }

  function withIt(item: TrashItem): string {
    if (item.kind === 'receipt') return ''
    const renewals =
      item.kind === 'renewal'
        ? [item.renewal]
        : (library.find(item.card.id)?.document.renewals ?? []).filter(
            ({ deletedAt }) => deletedAt === null,
          )
    const receipts = renewals.flatMap((renewal) => keptReceipts(renewal.receipts)).length
    return [
      item.kind === 'card' && renewals.length > 0
        ? t('trash.withRenewals', { count: renewals.length }, renewals.length)
        : '',
      receipts > 0 ? t('trash.withReceipts', { count: receipts }, receipts) : '',
    ]
      .filter(Boolean)
      .join(' · ')
  }

  function daysLeft(item: TrashItem): string {
    const count = daysLeftOf(item, clock.now)
    return count === 0 ? t('trash.lastDay') : t('trash.daysLeft', { count }, count)
  }

  return { title, place, withIt, daysLeft }
}
