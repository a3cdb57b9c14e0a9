import { useI18n } from 'vue-i18n'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { Renewal } from '@shared/domain/renewal'
import { useToast } from '../../composables/useToast'
import { useLibrary } from '../../stores/library'
import { useRenewals } from '../../stores/renewals'
import { useSettings } from '../../stores/settings'
import { inputOf } from './renewalForm'

/** Says that a renewal is saved and what the deadline is now, and offers to take it back. */
export function useSavedRenewal() {
  const { t } = useI18n()
  const toast = useToast()
  const library = useLibrary()
  const renewals = useRenewals()
  const settings = useSettings()

  /** `before` and `after` are the card's document around the saving. */
  function tellSaved(before: CardDocument, after: CardDocument, edited: Renewal | null): void {
    const deadline = library.find(after.card.id)?.timeline.deadline
    const { label } = after.card
    const undo = edited ? editBack(after, edited) : takeBack(before, after)
    toast.show({
      title: t('renewals.saved'),
      description: deadline
        ? t('renewals.savedText', { label, date: deadline.date })
        : t('renewals.savedUnknown', { label }),
      tone: 'success',
      ...(undo && { action: { label: t('common.undo'), run: undo } }),
    })
  }

  function takeBack(before: CardDocument, after: CardDocument) {
    const added = after.renewals.find(({ id }) => before.renewals.every((old) => old.id !== id))
    if (!added) return null
    return () => renewals.remove({ cardId: after.card.id, renewalId: added.id })
  }

  /** A receipt that was taken off cannot be put back from here: then there is no undo. */
  function editBack(after: CardDocument, edited: Renewal) {
    const now = after.renewals.find(({ id }) => id === edited.id)
    const hasAll = edited.receipts.every(({ id }) => now?.receipts.some((kept) => kept.id === id))
    if (!now || !hasAll) return null
    const addedIds = now.receipts
      .filter(({ id }) => edited.receipts.every((old) => old.id !== id))
      .map(({ id }) => id)
    return () =>
      renewals.edit({
        cardId: after.card.id,
        renewalId: edited.id,
        input: inputOf(edited, settings.language),
        stagedIds: [],
        removedReceiptIds: addedIds,
      })
  }

  return { tellSaved }
}
