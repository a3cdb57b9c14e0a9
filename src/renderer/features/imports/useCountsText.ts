import { useI18n } from 'vue-i18n'
import {
  type ImportCounts,
  KINDS_OF_TRASH,
  type ToTrash,
} from '@shared/domain/imports/importOutcome'

/** What an import brings; counts of zero are left out. */
export function useCountsText() {
  const { t } = useI18n()

  function partsOf(counts: ImportCounts): string[] {
    const kinds = ['newCards', 'changedCards', 'newRenewals', 'changedRenewals'] as const
    const parts = kinds.flatMap((kind) => {
      const count = counts[kind]
      return count > 0 ? [t(`imports.summary.${kind}`, { count }, count)] : []
    })
    parts.push(...trashPartsOf(counts.toTrash))
    return parts.length > 0 ? parts : [t('imports.summary.nothing')]
  }

  function trashPartsOf(toTrash: ToTrash): string[] {
    return KINDS_OF_TRASH.flatMap((kind) => {
      const count = toTrash[kind]
      return count > 0 ? [t(`imports.toTrash.${kind}`, { count }, count)] : []
    })
  }

  const countsText = (counts: ImportCounts) => partsOf(counts).join(t('imports.summary.and'))
  const trashText = (toTrash: ToTrash) => trashPartsOf(toTrash).join(t('imports.summary.and'))

  return { countsText, trashText }
}
