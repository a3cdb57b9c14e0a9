import { computed, reactive } from 'vue'
import { EVERYTHING, type HistoryFilter, filterHistory, yearsOf } from '@shared/domain/history'
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
  const isFiltered = computed(
    () =>
      filter.cardId !== null ||
      filter.operator !== null ||
      filter.year !== null ||
      filter.text.trim() !== '',
  )

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
