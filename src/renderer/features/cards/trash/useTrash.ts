import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import type { Result } from '@shared/contract/result'
import { type TrashItem, trashOf } from '@shared/domain/cards/trash'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { useLibrary } from '../../../stores/library'
import { useReceipts } from '../../../stores/receipts'
import { useRenewals } from '../../../stores/renewals'

/** The contents of the trash, and restoring them. */
export function useTrash() {
  const { t } = useI18n()
  const library = useLibrary()
  const renewals = useRenewals()
  const receipts = useReceipts()
  const toast = useToast()
  const { offer } = useUndo()
  const { errorText } = useErrorText()

  const items = computed(() => trashOf(library.documents))

  /** The calls that restore an item and that delete it again, for undo. */
  function stepsOf(item: TrashItem): Record<'restore' | 'remove', () => Promise<Result<unknown>>> {
    const cardId = item.card.id
    if (item.kind === 'card') {
      return { restore: () => library.restore(cardId), remove: () => library.remove(cardId) }
    }
    const ofRenewal = { cardId, renewalId: item.renewal.id }
    if (item.kind === 'renewal') {
      return {
        restore: () => renewals.restore(ofRenewal),
        remove: () => renewals.remove(ofRenewal),
      }
    }
    const place = { ...ofRenewal, receiptId: item.receipt.id }
    return { restore: () => receipts.restore(place), remove: () => receipts.remove(place) }
  }

  /** `what` is its name for the user. */
  async function restore(item: TrashItem, what: string): Promise<void> {
    const steps = stepsOf(item)
    const outcome = await steps.restore()
    if (outcome.ok) {
      offer({ title: t('trash.restored', { what }), tone: 'success' }, steps.remove)
      return
    }
    const description = errorText(outcome.error)
    toast.show({ title: t('trash.restoreFailed'), description, tone: 'error' })
  }

  return { items, restore }
}
