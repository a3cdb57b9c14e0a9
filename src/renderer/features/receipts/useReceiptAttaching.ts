import { ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { type Result, success } from '@shared/contract/result'
import type { HistoryRow } from '@shared/domain/history/history'
import { findRenewal } from '@shared/domain/renewals/renewalChanges'
import { useApi } from '../../api/client'
import { useErrorText } from '../../composables/useErrorText'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { useReceipts } from '../../stores/receipts'
import { useRenewals } from '../../stores/renewals'
import { useSettings } from '../../stores/settings'
import { inputOf } from '../renewals/renewalForm'

/** Attaches chosen files to a recorded renewal at once, without its form. */
export function useReceiptAttaching() {
  const { t } = useI18n()
  const api = useApi()
  const toast = useToast()
  const renewals = useRenewals()
  const receipts = useReceipts()
  const settings = useSettings()
  const { offer } = useUndo()
  const { errorText } = useErrorText()
  /** The renewal whose files are being chosen in the system's dialog. */
  const attachingTo = ref<string | null>(null)

  function fail(description: string): void {
    toast.show({ title: t('receipts.bare.attachFailed'), description, tone: 'error' })
  }

  async function attach(row: HistoryRow): Promise<void> {
    if (attachingTo.value !== null) return
    attachingTo.value = row.renewal.id
    const chosen = await api.receipts.choose()
    if (!chosen.ok) fail(errorText(chosen.error))
    else {
      const { staged, refused } = chosen.data
      for (const { fileName, error } of refused) fail(`${fileName} ${errorText(error)}`)
      if (staged.length > 0)
        await save(
          row,
          staged.map(({ id }) => id),
        )
    }
    attachingTo.value = null
  }

  async function save({ card, renewal }: HistoryRow, stagedIds: string[]): Promise<void> {
    const place = { cardId: card.id, renewalId: renewal.id }
    const input = inputOf(renewal, settings.language)
    const outcome = await renewals.edit({ ...place, input, stagedIds, removedReceiptIds: [] })
    if (!outcome.ok) {
      fail(errorText(outcome.error))
      await api.receipts.discard({ stagedIds })
      return
    }
    const added = findRenewal(outcome.data, renewal.id)?.receipts.slice(-stagedIds.length) ?? []
    const words = { label: card.label, date: renewal.date, count: added.length }
    const title = t('receipts.bare.attached', words, added.length)
    offer({ title, tone: 'success' }, async () => {
      let removal: Result<unknown> = success(undefined)
      for (const { id } of added) {
        if (removal.ok) removal = await receipts.remove({ ...place, receiptId: id })
      }
      return removal
    })
  }

  return { attachingTo, attach }
}
