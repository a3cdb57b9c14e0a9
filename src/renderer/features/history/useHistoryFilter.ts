import { computed, reactive } from 'vue'
import { yearsOf } from '@shared/domain/history'
import {
  EVERYTHING,
  type HistoryFilter,
  filterHistory,
  isEverything,
} from '@shared/domain/historyFilter'
import { OPERATOR_IDS } from '@shared/domain/operators'
import { useRenewals } from '../../stores/renewals'

/** Which renewals the history shows, and what there is to choose from. */
export function useHistoryFilter() {
  const renewals = useRenewals()
  const filter = reactive<{ -readonly [Key in keyof HistoryFilter]: HistoryFilter[Key] }>({
    ...EVERYTHING,
  })

  const rows = computed(() => filterHistory(renewals.rows, filter))
  const all = computed(() => renewals.rows)
  const isFiltered = computed(() => !isEverything(filter))

  /** Only what leads to a row is on offer. */
  const cards = computed(() => [
    ...new Map(renewals.rows.map(({ card }) => [card.id, card])).values(),
  ])
  const operators = computed(() =>
    OPERATOR_IDS.filter((id) => renewals.rows.some(({ card }) => card.operator === id)),
  )
  const years = computed(() => yearsOf(renewals.rows))

  const clear = () => Object.assign(filter, EVERYTHING)

  return { filter, rows, all, isFiltered, cards, operators, years, clear }
}
