import { useI18n } from 'vue-i18n'
import type { AppError } from '@shared/contract/result'
import type { ReceiptPlace } from '@shared/domain/receipts/receiptChanges'
import type { ShelvedReceipt } from '@shared/domain/receipts/receiptShelf'
import { TRASH_DAYS } from '@shared/domain/cards/trash'
import { useApi } from '../../api/client'
import { useErrorText } from '../../composables/useErrorText'
import { useExportOutcome } from '../../composables/useExportOutcome'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { useReceipts } from '../../stores/receipts'

export function placeOf({ card, renewal, receipt }: ShelvedReceipt): ReceiptPlace {
  return { cardId: card.id, renewalId: renewal.id, receiptId: receipt.id }
}

/** Actions on a saved receipt, each confirmed by a toast. Resolve to true on success. */
export function useReceiptActions() {
  const { t } = useI18n()
  const api = useApi()
  const toast = useToast()
  const receipts = useReceipts()
  const { offer } = useUndo()
  const { errorText } = useErrorText()
  const { tell } = useExportOutcome()

  function fail(title: string, error: AppError): false {
    toast.show({ title, description: errorText(error), tone: 'error' })
    return false
  }

  async function open(place: ReceiptPlace): Promise<boolean> {
    const outcome = await api.receipts.open(place)
    if (!outcome.ok) return fail(t('receipts.viewer.openFailed'), outcome.error)
    toast.show({ title: t('receipts.viewer.opened') })
    return true
  }

  async function showInFolder(place: ReceiptPlace): Promise<boolean> {
    const outcome = await api.receipts.showInFolder(place)
    return outcome.ok || fail(t('receipts.viewer.showFailed'), outcome.error)
  }

  async function saveCopy(place: ReceiptPlace): Promise<boolean> {
    const failed = t('receipts.viewer.copyFailed')
    return tell(await api.receipts.saveCopy(place), { done: t('receipts.viewer.copied'), failed })
  }

  async function remove(place: ReceiptPlace, fileName: string): Promise<boolean> {
    const outcome = await receipts.remove(place)
    if (!outcome.ok) return fail(t('receipts.removeFailed'), outcome.error)
    const title = t('receipts.removed', { fileName })
    const description = t('receipts.removedText', { days: TRASH_DAYS })
    offer({ title, description }, () => receipts.restore(place))
    return true
  }

  async function editNote(place: ReceiptPlace, note: string, before: string): Promise<boolean> {
    const outcome = await receipts.editNote({ ...place, note })
    if (!outcome.ok) return fail(t('receipts.note.failed'), outcome.error)
    const words = { title: t('receipts.note.saved'), tone: 'success' } as const
    offer(words, () => receipts.editNote({ ...place, note: before }))
    return true
  }

  /** `target` is the renewal to move to, with its text. */
  async function move(
    place: ReceiptPlace,
    target: { cardId: string; renewalId: string; label: string; date: string },
  ): Promise<boolean> {
    const { cardId, renewalId, label, date } = target
    const request = { ...place, toCardId: cardId, toRenewalId: renewalId }
    const outcome = await receipts.move(request)
    if (!outcome.ok) return fail(t('receipts.move.failed'), outcome.error)
    const back = {
      cardId,
      renewalId,
      receiptId: place.receiptId,
      toCardId: place.cardId,
      toRenewalId: place.renewalId,
    }
    const words = { title: t('receipts.move.done', { label, date }), tone: 'success' } as const
    offer(words, () => receipts.move(back))
    return true
  }

  return { open, showInFolder, saveCopy, remove, editNote, move }
}
