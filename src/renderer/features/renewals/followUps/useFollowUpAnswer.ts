import { useI18n } from 'vue-i18n'
import { type Result } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { FollowUp } from '@shared/domain/renewals/followUp'
import { useErrorText } from '../../../composables/useErrorText'
import { useToast } from '../../../composables/useToast'
import { useUndo } from '../../../composables/useUndo'
import { useLibrary } from '../../../stores/library'
import { useRenewals } from '../../../stores/renewals'
import { useSettings } from '../../../stores/settings'
import { inputOf } from '../renewalForm'

/** Answers "did it take effect?", shows what follows from it, and offers undo. */
export function useFollowUpAnswer() {
  const { t } = useI18n()
  const { errorText } = useErrorText()
  const toast = useToast()
  const { offer } = useUndo()
  const library = useLibrary()
  const renewals = useRenewals()
  const settings = useSettings()

  function placeOf({ card, renewal }: FollowUp) {
    return { cardId: card.id, renewalId: renewal.id }
  }

  function tellFailure(outcome: Result<CardDocument>): boolean {
    if (outcome.ok) return false
    const description = errorText(outcome.error)
    toast.show({ title: t('renewals.actionFailed'), description, tone: 'error' })
    return true
  }

  /** Restores the renewal as it was before the answer: paid, with its former expiry. */
  function takeBack({ card, renewal }: FollowUp) {
    return () =>
      renewals.edit({
        cardId: card.id,
        renewalId: renewal.id,
        input: inputOf(renewal, settings.language),
        stagedIds: [],
        removedReceiptIds: [],
      })
  }

  async function isEffective(followUp: FollowUp, confirmedExpiry: string): Promise<boolean> {
    const answer = { kind: 'effective', confirmedExpiry } as const
    const outcome = await renewals.answerFollowUp({ ...placeOf(followUp), answer })
    if (tellFailure(outcome)) return false
    const { id, label } = followUp.card
    const date = library.find(id)?.timeline.deadline?.date
    const title = t('renewals.followUp.effective', { label })
    const description = date
      ? t('renewals.savedText', { label, date })
      : t('renewals.savedUnknown', { label })
    offer({ title, description, tone: 'success' }, takeBack(followUp))
    return true
  }

  async function isNotYet(followUp: FollowUp): Promise<void> {
    const answer = { kind: 'not-yet' } as const
    const outcome = await renewals.answerFollowUp({ ...placeOf(followUp), answer })
    if (!tellFailure(outcome)) toast.show({ title: t('renewals.followUp.notYetSaved') })
  }

  async function hasFailed(followUp: FollowUp): Promise<boolean> {
    const answer = { kind: 'failed' } as const
    const outcome = await renewals.answerFollowUp({ ...placeOf(followUp), answer })
    if (tellFailure(outcome)) return false
    offer({ title: t('renewals.followUp.failed') }, takeBack(followUp))
    return true
  }

  return { isEffective, isNotYet, hasFailed }
}
