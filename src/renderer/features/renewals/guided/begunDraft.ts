import type { StagedReceipt } from '@shared/contract/models'
import { type CivilDate, todayInLima } from '@shared/domain/base/civilDate'
import type { RenewalInput } from '@shared/domain/renewals/renewal'
import type { RenewalProgress, RenewalProgressInput } from '@shared/domain/renewals/renewalProgress'
import { hasDetails } from '../renewalForm'
import { type RenewalDraft, newDraft } from '../renewalDrafts'

/** A renewal in progress as a form goes on with it; `staged` are the files that still wait for it. */
export function begunDraft(
  { step, checked, input, startedAt }: RenewalProgress,
  staged: readonly StagedReceipt[],
  today: CivilDate,
): RenewalDraft {
  // Who has not paid yet will pay today, whatever day it was when they began.
  const isUnpaid = step !== 'confirm' && input.date === todayInLima(startedAt)
  const current: RenewalInput = isUnpaid ? { ...input, date: today } : { ...input }
  return { ...newDraft(current, hasDetails(current)), staged, place: { step, checked } }
}

/** What is kept of a form; null as long as its guided renewal was not begun. */
export function progressOf({ input, staged, place }: RenewalDraft): RenewalProgressInput | null {
  if (place === null) return null
  return {
    step: place.step,
    checked: [...place.checked],
    input: { ...input },
    stagedIds: staged.map(({ id }) => id),
  }
}
