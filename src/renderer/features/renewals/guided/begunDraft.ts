import type { StagedReceipt } from '@shared/contract/models'
import { type CivilDate, todayInLima } from '@shared/domain/base/civilDate'
import type { RenewalInput } from '@shared/domain/renewals/renewal'
import type { RenewalProgress, RenewalProgressInput } from '@shared/domain/renewals/renewalProgress'
import { hasDetails } from '../renewalForm'
import { type RenewalDraft, newDraft } from '../renewalDrafts'

/** Turns saved progress into a form draft. `staged` are its files that are still staged. */
export function begunDraft(
  { step, checked, input, startedAt }: RenewalProgress,
  staged: readonly StagedReceipt[],
  today: CivilDate,
): RenewalDraft {
  // An unpaid renewal will be paid today, whatever the day it was begun.
  const isUnpaid = step !== 'confirm' && input.date === todayInLima(startedAt)
  const current: RenewalInput = isUnpaid ? { ...input, date: today } : { ...input }
  return { ...newDraft(current, hasDetails(current)), staged, place: { step, checked } }
}

/** The progress to save of a form; null while its guided renewal was not begun. */
export function progressOf({ input, staged, place }: RenewalDraft): RenewalProgressInput | null {
  if (place === null) return null
  return {
    step: place.step,
    checked: [...place.checked],
    input: { ...input },
    stagedIds: staged.map(({ id }) => id),
  }
}
