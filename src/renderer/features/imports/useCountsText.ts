import { useI18n } from 'vue-i18n'
import type { ImportCounts } from '@shared/domain/imports/importOutcome'

/** What an import brings; counts of zero are left out. */
export function useCountsText() {
  const { t } = useI18n()

  function partsOf(counts: ImportCounts): string[] {
    const kinds = ['newCards', 'changedCards', 'newRenewals', 'changedRenewals'] as const
    const parts = kinds.flatMap((kind) => {
      const count = counts[kind]
      return count > 0 ? [t(`imports.summary.${kind}`, { count }, count)] : []
    })
    return parts.length > 0 ? parts : [t('imports.summary.nothing')]
  }

  const countsText = (counts: ImportCounts) => partsOf(counts).join(t('imports.summary.and'))

  return { countsText }
}
