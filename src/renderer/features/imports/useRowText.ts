import { useI18n } from 'vue-i18n'
import type { PlannedRow } from '@shared/domain/imports/importOutcome'
import { OPERATOR_IDS } from '@shared/domain/operators/operators'
import { BALANCE_STATES } from '@shared/domain/cards/card'
import { CHANNELS, METHODS, RENEWAL_STATUSES } from '@shared/domain/renewals/renewal'
import { useCountsText } from './useCountsText'

const CHANGED = [
  'label',
  'operator',
  'iccid',
  'imsi',
  'activatedOn',
  'balance',
  'balanceSeen',
  'holder',
  'tags',
  'confirmedExpiry',
  'note',
  'amount',
  'paid',
  'fee',
  'channel',
  'method',
  'plan',
  'months',
  'orderNumber',
  'status',
  'renewals',
  'receipts',
] as const

/** Texts that say what will happen to a row of the preview. */
export function useRowText() {
  const { t } = useI18n()
  const { trashText } = useCountsText()

  function effectText(row: PlannedRow): string {
    const { outcome, newRenewals: count } = row
    if (outcome === 'skipped') return t(`imports.effect.${row.skippedAs ?? 'excluded'}`)
    if (outcome === 'refused') return t('imports.effect.refused')
    if (outcome === 'deleted') return trashText(row.toTrash)
    if (outcome === 'same') {
      return row.sameAs === null
        ? t('imports.effect.same')
        : t('imports.effect.sameAs', { line: row.sameAs })
    }
    if (row.card === 'new') {
      return count === 0
        ? t('imports.effect.newCard')
        : t('imports.effect.newCardAndRenewals', { count }, count)
    }
    return count > 0
      ? t('imports.effect.newRenewals', { count }, count)
      : t('imports.effect.changed')
  }

  function changeText({ field, before, after }: PlannedRow['changes'][number]): string {
    const known = CHANGED.find((name) => name === field)
    const what = known ? t(`imports.changed.${known}`) : field
    return t('imports.change', {
      what,
      before: valueText(field, before),
      after: valueText(field, after),
    })
  }

  function valueText(field: string, value: string): string {
    if (value === '') return t('imports.nothing')
    const named = <Id extends string>(ids: readonly Id[], text: (id: Id) => string) => {
      const id = ids.find((one) => one === value)
      return id === undefined ? value : text(id)
    }
    switch (field) {
      case 'operator':
        return named(OPERATOR_IDS, (id) => t(`operators.${id}`))
      case 'balance':
        return named(BALANCE_STATES, (id) => t(`cards.form.balance.${id}`))
      case 'channel':
        return named(CHANNELS, (id) => t(`renewals.channel.${id}`))
      case 'method':
        return named(METHODS, (id) => t(`renewals.method.${id}`))
      case 'status':
        return named(RENEWAL_STATUSES, (id) => t(`renewals.status.${id}`))
      default:
        return value
    }
  }

  return { effectText, changeText }
}
