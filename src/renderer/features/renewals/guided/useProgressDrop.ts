import { useI18n } from 'vue-i18n'
import type { Card } from '@shared/domain/cards/card'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { useRenewals } from '../../../stores/renewals'
import { useRenewalDrafts } from '../renewalDrafts'

/** Drops a renewal in progress and offers undo. True on success. */
export function useProgressDrop() {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const toast = useToast()
  const { offer } = useUndo()
  const renewals = useRenewals()
  const drafts = useRenewalDrafts()

  async function drop({ card, inProgress }: CardDocument): Promise<boolean> {
    if (inProgress === null) return true
    const { id: cardId, label }: Card = card
    const outcome = await renewals.dropProgress({ cardId })
    if (!outcome.ok) {
      const description = errorText(outcome.error)
      toast.show({ title: t('renewals.actionFailed'), description, tone: 'error' })
      return false
    }
    drafts.drop(cardId)
    const { step, checked, input, stagedIds } = inProgress
    const before = { cardId, step, checked, input, stagedIds }
    offer({ title: t('guided.dropped', { label }) }, () => renewals.saveProgress(before))
    return true
  }

  return { drop }
}
