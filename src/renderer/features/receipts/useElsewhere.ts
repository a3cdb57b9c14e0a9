import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useRenewals } from '../../stores/renewals'

/** Says which other renewal has the same file already: one receipt belongs to one payment. */
export function useElsewhere(renewalId: () => string | null) {
  const { t } = useI18n()
  const renewals = useRenewals()

  const firstWith = computed(() => {
    const found = new Map<string, { label: string; date: string }>()
    for (const { card, renewal } of renewals.rows) {
      if (renewal.id === renewalId()) continue
      for (const { sha256 } of renewal.receipts) {
        found.set(sha256, { label: card.label, date: renewal.date })
      }
    }
    return found
  })

  return (sha256: string): string | undefined => {
    const other = firstWith.value.get(sha256)
    return other && t('receipts.sameFile', other)
  }
}
