import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { CivilDate } from '@shared/domain/base/civilDate'
import { type HistoryFilter, NOT_NOTED } from '@shared/domain/history/historyFilter'
import { holderKey } from '@shared/domain/cards/holders'
import { OPERATOR_IDS } from '@shared/domain/operators/operators'
import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'
import { CHANNELS, METHODS, RENEWAL_STATUSES } from '@shared/domain/renewals/renewal'
import { useLibrary } from '../../../stores/library'
import { useRenewals } from '../../../stores/renewals'

/** Newest first. */
function yearsBetween(oldest: CivilDate, newest: CivilDate): number[] {
  const [first, last] = [Number(oldest.slice(0, 4)), Number(newest.slice(0, 4))]
  return Array.from({ length: last - first + 1 }, (_, index) => last - index)
}

/** The choices of the filters: only values that occur in a renewal. */
export function useFilterOptions() {
  const { t, locale } = useI18n()
  const library = useLibrary()
  const renewals = useRenewals()

  const renewed = computed(() =>
    library.documents
      .filter((document) => document.card.deletedAt === null)
      .filter((document) => document.renewals.some(({ deletedAt }) => deletedAt === null))
      .map(({ card }) => card),
  )
  const byLabel = (options: readonly { value: string; label: string; hint?: string }[]) => {
    const { compare } = new Intl.Collator(locale.value, { numeric: true })
    return options.toSorted((a, b) => compare(a.label, b.label))
  }

  const cards = computed(() =>
    byLabel(
      renewed.value.map(({ id, label, number }) => ({
        value: id,
        label,
        hint: formatPhoneNumber(number),
      })),
    ),
  )
  const operators = computed(() =>
    OPERATOR_IDS.filter((id) => renewed.value.some(({ operator }) => operator === id)).map(
      (id) => ({
        value: id,
        label: t(`operators.${id}`),
      }),
    ),
  )
  const tags = computed(() => {
    const written = [...new Set(renewed.value.flatMap((card) => card.tags))]
    return [
      ...byLabel(written.map((tag) => ({ value: tag, label: tag }))),
      { value: NOT_NOTED, label: t('history.filter.noTag') },
    ]
  })
  const holders = computed(() => {
    const named = new Map<string, string>()
    for (const { holder } of renewed.value) {
      const key = holderKey(holder)
      if (key === null || named.has(key)) continue
      named.set(key, key === 'self' ? t('profile.relation.self') : holder.name)
    }
    return [
      ...byLabel([...named].map(([value, label]) => ({ value, label }))),
      { value: NOT_NOTED, label: t('history.filter.notNoted') },
    ]
  })
  const years = computed(() => {
    const [newest] = renewals.rows
    const oldest = renewals.rows.at(-1)
    return newest && oldest ? yearsBetween(oldest.renewal.date, newest.renewal.date) : []
  })

  const notNoted = computed(() => {
    return { value: NOT_NOTED, label: t('history.filter.notNoted') } as const
  })
  const channels = computed<{ value: HistoryFilter['channels'][number]; label: string }[]>(() => [
    ...CHANNELS.map((value) => ({ value, label: t(`renewals.channel.${value}`) })),
    notNoted.value,
  ])
  const methods = computed<{ value: HistoryFilter['methods'][number]; label: string }[]>(() => [
    ...METHODS.map((value) => ({ value, label: t(`renewals.method.${value}`) })),
    notNoted.value,
  ])
  const statuses = computed(() =>
    RENEWAL_STATUSES.map((value) => ({ value, label: t(`renewals.status.${value}`) })),
  )

  return { cards, operators, tags, holders, years, channels, methods, statuses }
}
