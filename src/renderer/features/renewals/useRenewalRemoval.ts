import { useI18n } from 'vue-i18n'
import type { Renewal } from '@shared/domain/renewal'
import { useErrorText } from '../../composables/useErrorText'
import { useToast } from '../../composables/useToast'
import { useRenewals } from '../../stores/renewals'

/** Deletes a renewal at once and offers to take that back. */
export function useRenewalRemoval() {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const renewals = useRenewals()
  const toast = useToast()

  async function restore(cardId: string, renewalId: string): Promise<void> {
    const outcome = await renewals.restore({ cardId, renewalId })
    if (outcome.ok) toast.show({ title: t('renewals.restored'), tone: 'success' })
    else tellFailure(errorText(outcome.error))
  }

  async function remove(cardId: string, { id: renewalId, date }: Renewal): Promise<void> {
    const outcome = await renewals.remove({ cardId, renewalId })
    if (!outcome.ok) {
      tellFailure(errorText(outcome.error))
      return
    }
    toast.show({
      title: t('renewals.deleted', { date }),
      description: t('renewals.deletedText'),
      action: { label: t('common.undo'), run: () => restore(cardId, renewalId) },
    })
  }

  function tellFailure(description: string): void {
    toast.show({ title: t('renewals.actionFailed'), description, tone: 'error' })
  }

  return { remove }
}
