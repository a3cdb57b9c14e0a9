import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { useCellText } from './useCellText'

/** Texts that are the same in every row; the row's date tells which one is meant. */
export function useGridWords() {
  const { t } = useI18n()
  const { cellText } = useCellText()
  return computed(() => ({
    cellText,
    select: t('history.select'),
    view: t('history.menu.receipts'),
    edit: t('renewals.edit'),
    remove: t('renewals.delete'),
    sample: t('history.sample'),
    archived: t('history.archived'),
  }))
}

export type GridWords = ReturnType<typeof useGridWords>['value']
