import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import type { HistoryRow } from '@shared/domain/history/history'
import type { HistoryFilter } from '@shared/domain/history/historyFilter'
import { orderSteps } from '@shared/domain/history/historyOrder'
import {
  type Looked,
  currencySteps,
  isNarrower,
  lookSteps,
} from '@shared/domain/history/historySteps'
import { totalsAdder } from '@shared/domain/history/historyTotals'
import type { CurrencyFacts } from '@shared/domain/history/homeCurrency'
import { SOLES } from '@shared/domain/base/money'
import { inSlices } from '../../composables/inSlices'
import { useRenewals } from '../../stores/renewals'
import { useViews } from '../../stores/views'
import { useHistoryLook } from './historyLook'
import { useCellText } from './table/useCellText'

/**
 * The rows that are looked at, in their order, and what they add up to. Sorted first and filtered
 * after, because filtering is what happens at every keystroke. Both in slices: what was shown before
 * stays until the new is whole.
 */
export function useLookedHistory() {
  const renewals = useRenewals()
  const look = useHistoryLook()
  const store = useViews()
  const { locale } = useI18n()
  const { cellText } = useCellText()

  const facts = shallowRef<CurrencyFacts | null>(null)
  const home = computed(() => store.views.homeCurrency ?? facts.value?.usual() ?? SOLES)
  const convert = computed(() => facts.value?.converterTo(home.value) ?? null)

  const ordered = shallowRef<readonly HistoryRow[]>([])
  const looked = shallowRef<Looked>({ rows: [], totals: null })
  const isBusy = shallowRef(false)
  let dropCounting = () => {}
  let dropOrdering = () => {}
  let dropLooking = () => {}
  /** What `looked` was made from; null while it is being made. */
  let source: { rows: readonly HistoryRow[]; filter: HistoryFilter } | null = null

  watch(
    () => renewals.rows,
    (rows) => {
      dropCounting()
      dropCounting = inSlices(currencySteps(rows), (counted) => (facts.value = counted))
    },
    { immediate: true },
  )

  watch(
    [() => renewals.rows, () => look.layout.sort, locale],
    ([rows, sort]) => {
      dropOrdering()
      const { compare } = new Intl.Collator(locale.value, { numeric: true })
      isBusy.value = true
      const steps = orderSteps(rows, sort, { textIn: cellText, compareTexts: compare })
      dropOrdering = inSlices(steps, (inOrder) => {
        isBusy.value = false
        ordered.value = inOrder
      })
    },
    { immediate: true },
  )

  watch(
    [ordered, () => look.filter, convert],
    ([rows, filter, converter]) => {
      dropLooking()
      if (!converter) return
      isBusy.value = true
      const isWithin = source?.rows === rows && isNarrower(filter, source.filter)
      const among = isWithin ? looked.value.rows : rows
      source = null
      dropLooking = inSlices(
        lookSteps(among, filter, totalsAdder(home.value, converter)),
        (outcome) => {
          isBusy.value = false
          source = { rows, filter }
          looked.value = outcome
        },
      )
    },
    { immediate: true },
  )

  onScopeDispose(() => {
    dropCounting()
    dropOrdering()
    dropLooking()
  })

  return {
    rows: computed(() => looked.value.rows),
    totals: computed(() => looked.value.totals),
    all: computed(() => renewals.rows),
    currencies: computed(() => facts.value?.currencies() ?? []),
    isBusy,
  }
}
