import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { HistoryRow } from '@shared/domain/history/history'
import type { HistoryFilter } from '@shared/domain/history/historyFilter'
import { orderInSlices } from '@shared/domain/history/historyOrder'
import {
  type FilteredRows,
  currenciesInSlices,
  isNarrower,
  filterInSlices,
} from '@shared/domain/history/historySlices'
import { totalsAdder } from '@shared/domain/history/historyTotals'
import type { CurrencyFacts } from '@shared/domain/history/homeCurrency'
import { SOLES } from '@shared/domain/base/money'
import { inSlices } from '../../composables/inSlices'
import { useRenewals } from '../../stores/renewals'
import { useViews } from '../../stores/views'
import { useHistoryLook } from './historyLook'
import { useCellText } from './table/useCellText'

/**
 * The filtered and sorted rows and their totals. Sorted first and filtered afterwards, because
 * filtering happens at every keystroke. Both run in slices; the last result stays until the new one is
 * complete.
 */
export function useFilteredHistory() {
  const renewals = useRenewals()
  const look = useHistoryLook()
  const store = useViews()
  const { locale } = useI18n()
  const { cellText } = useCellText()

  const facts = shallowRef<CurrencyFacts | null>(null)
  const home = computed(() => store.views.homeCurrency ?? facts.value?.usual() ?? SOLES)
  const convert = computed(() => facts.value?.converterTo(home.value) ?? null)

  const ordered = shallowRef<readonly HistoryRow[]>([])
  const filtered = shallowRef<FilteredRows>({ rows: [], totals: null })
  let dropCounting = () => {}
  let dropOrdering = () => {}
  let dropFiltering = () => {}
  /** What `ordered` was made from, and `filtered`; null while they are being made. */
  const orderedFrom = shallowRef<readonly HistoryRow[] | null>(null)
  const lookedAt = shallowRef<{ rows: readonly HistoryRow[]; filter: HistoryFilter } | null>(null)
  /** Until what is shown was made from these very rows, sorted and filtered. */
  const isBusy = computed(
    () =>
      orderedFrom.value !== renewals.rows ||
      lookedAt.value?.rows !== ordered.value ||
      lookedAt.value.filter !== look.filter,
  )

  watch(
    () => renewals.rows,
    (rows) => {
      dropCounting()
      dropCounting = inSlices(currenciesInSlices(rows), (counted) => (facts.value = counted))
    },
    { immediate: true },
  )

  watch(
    [() => renewals.rows, () => look.layout.sort, locale],
    ([rows, sort]) => {
      dropOrdering()
      const { compare } = new Intl.Collator(locale.value, { numeric: true })
      orderedFrom.value = null
      const steps = orderInSlices(rows, sort, { textIn: cellText, compareTexts: compare })
      dropOrdering = inSlices(steps, (inOrder) => {
        orderedFrom.value = rows
        ordered.value = inOrder
      })
    },
    { immediate: true },
  )

  watch(
    [ordered, () => look.filter, convert],
    ([rows, filter, converter]) => {
      dropFiltering()
      if (!converter) return
      const before = lookedAt.value
      const isWithin = before?.rows === rows && isNarrower(filter, before.filter)
      const among = isWithin ? filtered.value.rows : rows
      lookedAt.value = null
      dropFiltering = inSlices(
        filterInSlices(among, filter, totalsAdder(home.value, converter)),
        (outcome) => {
          lookedAt.value = { rows, filter }
          filtered.value = outcome
        },
      )
    },
    { immediate: true },
  )

  onScopeDispose(() => {
    dropCounting()
    dropOrdering()
    dropFiltering()
  })

  return {
    rows: computed(() => filtered.value.rows),
    totals: computed(() => filtered.value.totals),
    all: computed(() => renewals.rows),
    currencies: computed(() => facts.value?.currencies() ?? []),
    isBusy,
  }
}
