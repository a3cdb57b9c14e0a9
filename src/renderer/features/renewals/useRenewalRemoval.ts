import { useI18n } from 'vue-i18n'
import type { Renewal } from '@shared/domain/renewals/renewal'
import { useErrorText } from '../../composables/useErrorText'
import { useToast } from '../../composables/useToast'
import { useUndo } from '../../composables/useUndo'
import { useRenewals } from '../../stores/renewals'

/** Deletes a renewal at once and offers undo. */
export function useRenewalRemoval() {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const renewals = useRenewals()
  const toast = useToast()
  const { offer } = useUndo()

  async function remove(cardId: string, { id: renewalId, date }: Renewal): Promise<void> {
    const outcome = await renewals.remove({ cardId, renewalId })
    if (!outcome.ok) {
      const description = errorText(outcome.error)
      toast.show({ title: t('renewals.actionFailed'), description, tone: 'error' })
      return
    }
    const words = { title: t('renewals.deleted', { date }), description: t('renewals.deletedText') }
    offer(words, () => renewals.restore({ cardId, renewalId }))
  }

  return { remove }
}
