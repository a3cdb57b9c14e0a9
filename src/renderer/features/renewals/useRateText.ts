import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { atRate, lastRate, rateOf } from '@shared/domain/history/exchangeRate'
import { SOLES, formatMoney, parseAmount } from '@shared/domain/base/money'
import type { RenewalInput } from '@shared/domain/renewals/renewal'
import { useLibrary } from '../../stores/library'

/**
 * The exchange rate in words: from the two amounts, else the last known one. Empty when nothing is
 * known, and for payments in soles.
 */
export function useRateText(input: () => RenewalInput) {
  const { t, locale } = useI18n()
  const library = useLibrary()

  const used = computed(() =>
    lastRate(
      library.documents.flatMap(({ renewals }) => renewals),
      input().paidCurrency,
    ),
  )

  const rateText = computed(() => {
    const { paidCurrency: currency } = input()
    if (currency === SOLES) return ''
    const amount = parseAmount(input().amount, SOLES)
    const rate = rateOf(parseAmount(input().paid, currency), amount)
    if (rate !== null) return t('renewals.rate.now', { rate, currency })
    if (used.value === null || input().paid.trim() !== '') return ''
    const last = t('renewals.rate.last', {
      date: used.value.on,
      rate: used.value.rate,
      currency,
    })
    if (amount === null || amount.minor === 0) return last
    const estimate = formatMoney(atRate(amount, used.value), locale.value)
    return `${last} · ${t('renewals.rate.estimate', { amount: estimate })}`
  })

  return { rateText }
}
