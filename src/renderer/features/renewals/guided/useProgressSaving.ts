import { computed, ref, shallowRef, watch } from 'vue'
import type { AppError } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { useRenewals } from '../../../stores/renewals'
import { FIRST_PLACE, newDraft } from '../renewalDrafts'
import type { RenewalFormState } from '../useRenewalForm'
import { progressOf } from './begunDraft'

/**
 * Keeps a guided renewal with its card at every change. While one state is being written the next
 * changes gather, and only the newest of them is written then.
 */
export function useProgressSaving(document: () => CardDocument, form: RenewalFormState) {
  const renewals = useRenewals()
  const cardId = document().card.id
  const isSaving = ref(false)
  const problem = shallowRef<AppError | null>(null)
  const kept = ref(textOfKept())

  const wanted = computed(() => JSON.stringify(progressOf(form.draft)))
  const isKept = computed(() => wanted.value === kept.value)
  const state = computed(() => {
    if (problem.value !== null) return 'notSaved'
    if (!isKept.value) return 'saving'
    return document().inProgress === null ? 'untouched' : 'saved'
  })

  /** What needs no writing: what the card has, or a form that nobody touched. */
  function textOfKept(): string {
    const { inProgress } = document()
    if (inProgress === null) {
      return JSON.stringify(
        progressOf({ ...newDraft(form.freshInput(), false), place: FIRST_PLACE }),
      )
    }
    const { step, checked, input, stagedIds } = inProgress
    return JSON.stringify({ step, checked, input, stagedIds })
  }

  /** A form on its way to be recorded keeps still: what comes after it would begin a new one. */
  const isOpen = () => !form.isSaving.value && !form.isDone.value

  async function save(): Promise<void> {
    if (isSaving.value) return
    isSaving.value = true
    let next = progressOf(form.draft)
    while (next !== null && !isKept.value && isOpen()) {
      const text = wanted.value
      const outcome = await renewals.saveProgress({ cardId, ...next })
      problem.value = outcome.ok ? null : outcome.error
      if (!outcome.ok) break
      kept.value = text
      next = progressOf(form.draft)
    }
    isSaving.value = false
  }

  // At once, so that nobody can leave the page between a change and its writing.
  watch([wanted, form.isSaving], () => void save(), { immediate: true, flush: 'sync' })

  return { state, problem, isKept, save }
}
