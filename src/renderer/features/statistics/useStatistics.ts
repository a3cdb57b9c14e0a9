import { computed, onScopeDispose, shallowRef, watch } from 'vue'
import { currencyFacts } from '@shared/domain/history/homeCurrency'
import { type Lens, onlyLens } from '@shared/domain/statistics/lens'
import {
  type Statistics,
  type StatisticsSource,
  statisticsOf,
} from '@shared/domain/statistics/statistics'
import { inSlices } from '../../composables/inSlices'
import { useClock } from '../../stores/clock'
import { useLibrary } from '../../stores/library'
import { useRenewals } from '../../stores/renewals'
import { useSettings } from '../../stores/settings'
import { useViews } from '../../stores/views'
import { useHistoryLook } from '../history/historyLook'

export interface LensChoice {
  readonly kind: 'home' | 'only'
  readonly currency: string
}

/**
 * The statistics of the rows shown in the history, computed in slices; the last result stays until the
 * new one is complete.
 */
export function useStatistics() {
  const library = useLibrary()
  const renewals = useRenewals()
  const settings = useSettings()
  const clock = useClock()
  const look = useHistoryLook()
  const views = useViews()

  const facts = computed(() => {
    const gathered = currencyFacts()
    for (const { renewal } of renewals.rows) gathered.add(renewal)
    return gathered
  })
  const currencies = computed(() => facts.value.currencies())
  const chosen = shallowRef<LensChoice | null>(null)
  /** Initially the currency of the history's totals. */
  const choice = computed<LensChoice>(
    () =>
      chosen.value ?? {
        kind: 'home',
        currency: views.views.homeCurrency ?? facts.value.usual(),
      },
  )
  const lens = computed<Lens>(() => {
    const { kind, currency } = choice.value
    if (kind === 'only') return onlyLens(currency)
    return { currency, convert: facts.value.converterTo(currency) }
  })

  const statistics = shallowRef<Statistics | null>(null)
  const isBusy = shallowRef(false)
  let drop = () => {}
  watch(
    (): StatisticsSource => ({
      rows: renewals.rows,
      documents: library.documents,
      filter: look.filter,
      lens: lens.value,
      today: clock.today,
      view: settings.ruleView,
    }),
    (source) => {
      drop()
      isBusy.value = true
      drop = inSlices(statisticsOf(source), (whole) => {
        isBusy.value = false
        statistics.value = whole
      })
    },
    { immediate: true },
  )
  onScopeDispose(() => drop())

  return {
    statistics,
    isBusy,
    hasRenewals: computed(() => renewals.rows.length > 0),
    currencies,
    choice,
    choose: (next: LensChoice) => (chosen.value = next),
  }
}
