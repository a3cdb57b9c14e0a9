import { useI18n } from 'vue-i18n'
import { elsewhereOf } from '@shared/domain/receipts/receiptShelf'
import { useReceipts } from '../../stores/receipts'

/** Says which other renewals have the same file, which is stored only once. */
export function useElsewhere(renewalId: () => string | null) {
  const { t, locale } = useI18n()
  const receipts = useReceipts()

  return (sha256: string): string | undefined => {
    const others = elsewhereOf(receipts.shelf, { sha256 }, renewalId())
    if (others.length === 0) return undefined
    const places = others.map(({ card: { label }, renewal: { date } }) =>
      t('receipts.library.place', { label, date }),
    )
    const list = new Intl.ListFormat(locale.value, { style: 'narrow' })
    return t('receipts.library.alsoIn', { places: list.format(new Set(places)) })
  }
}
