import { useI18n } from 'vue-i18n'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { keptReceipts } from '@shared/domain/receipts/receipt'
import type { Renewal } from '@shared/domain/renewals/renewal'
import { findRenewal } from '@shared/domain/renewals/renewalChanges'
import { type TakeBack, useUndo } from '../../composables/useUndo'
import { useLibrary } from '../../stores/library'
import { useReceipts } from '../../stores/receipts'
import { useRenewals } from '../../stores/renewals'
import { useSettings } from '../../stores/settings'
import { inputOf } from './renewalForm'

/** Shows that a renewal was saved and its new deadline, and offers undo. */
export function useSavedToast() {
  const { t } = useI18n()
  const { offer } = useUndo()
  const library = useLibrary()
  const renewals = useRenewals()
  const receipts = useReceipts()
  const settings = useSettings()

  /** `before` and `after` are the card's document before and after saving. */
  function tellSaved(before: CardDocument, after: CardDocument, edited: Renewal | null): void {
    const deadline = library.find(after.card.id)?.timeline.deadline
    const { label } = after.card
    const description = deadline
      ? t('renewals.savedText', { label, date: deadline.date })
      : t('renewals.savedUnknown', { label })
    const words = { title: t('renewals.saved'), description, tone: 'success' } as const
    offer(words, edited ? editBack(after, edited) : takeBack(before, after))
  }

  function takeBack(before: CardDocument, after: CardDocument): TakeBack {
    const isOld = (renewal: Renewal) => before.renewals.some(({ id }) => id === renewal.id)
    const renewalId = after.renewals.find((renewal) => !isOld(renewal))?.id ?? ''
    return () => renewals.remove({ cardId: after.card.id, renewalId })
  }

  /** Undoes an edit: restores the fields, removes added receipts and restores removed ones. */
  function editBack(after: CardDocument, edited: Renewal): TakeBack {
    const place = { cardId: after.card.id, renewalId: edited.id }
    const kept = idsOf(edited)
    const now = idsOf(findRenewal(after, edited.id))
    const input = inputOf(edited, settings.language)
    const removedReceiptIds = now.filter((id) => !kept.includes(id))
    const missingIds = kept.filter((id) => !now.includes(id))
    return async () => {
      let outcome = await renewals.edit({ ...place, input, stagedIds: [], removedReceiptIds })
      for (const receiptId of missingIds) {
        if (outcome.ok) outcome = await receipts.restore({ ...place, receiptId })
      }
      return outcome
    }
  }

  return { tellSaved }
}

function idsOf(renewal: Renewal | null): string[] {
  return keptReceipts(renewal?.receipts ?? []).map(({ id }) => id)
}
