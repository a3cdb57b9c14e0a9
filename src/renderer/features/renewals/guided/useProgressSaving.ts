import { useEventListener, useTimeoutFn } from '@vueuse/core'
import { computed, reactive, ref, shallowRef, watch } from 'vue'
import type { AppError } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { RenewalProgressInput } from '@shared/domain/renewals/renewalProgress'
import { useRenewals } from '../../../stores/renewals'
import { FIRST_PLACE, newDraft } from '../renewalDrafts'
import type { RenewalFormState } from '../useRenewalForm'
import { progressOf } from './begunDraft'

/** Typing rests once nothing was typed for so long; a crash loses no more than what came after. */
const REST_MS = 600

/**
 * Keeps a guided renewal with its card: what is typed once the typing rests or its field is left, and a
 * step, a tick or a file at once. Whatever may be the last moment of the page (it is left, hidden or
 * closed, or the app quits) writes at once what has not been written yet.
 * See src/decisions/021-progress-is-written-at-rest.md.
 */
export function useProgressSaving(document: () => CardDocument, form: RenewalFormState) {
  const renewals = useRenewals()
  const cardId = document().card.id
  const problem = shallowRef<AppError | null>(null)
  const kept = ref(textOfKept())
  /** What main was asked for last: it may not have answered yet. */
  let sent = kept.value
  let saving = Promise.resolve()

  const wanted = computed(() => JSON.stringify(progressOf(form.draft)))
  const isKept = computed(() => wanted.value === kept.value)
  const state = computed(() => {
    if (problem.value !== null) return 'notSaved'
    if (!isKept.value) return 'saving'
    return document().inProgress === null ? 'untouched' : 'saved'
  })
  /** What is chosen, not typed. */
  const chosen = computed(() =>
    JSON.stringify([form.draft.place, form.draft.staged.map(({ id }) => id)]),
  )

  /** The state that needs no saving: what the card already has, or an untouched form. */
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

  /**
   * While the renewal is being recorded, nothing is saved: it would begin a new renewal in progress.
   */
  const isOpen = () => !form.isSaving.value && !form.isDone.value

  /** Asks at once: the page may not live to hear an answer. Main writes in the order it is asked in. */
  function save(): Promise<void> {
    rest.stop()
    const next = progressOf(form.draft)
    const text = wanted.value
    if (next !== null && text !== sent && isOpen()) {
      sent = text
      saving = write(next, text)
    }
    return saving
  }

  async function write(next: RenewalProgressInput, text: string): Promise<void> {
    const outcome = await renewals.saveProgress({ cardId, ...next })
    problem.value = outcome.ok ? null : outcome.error
    if (outcome.ok) kept.value = text
    // The next try may be for the same state.
    else if (sent === text) sent = kept.value
  }

  const saveNow = () => void save()
  const rest = useTimeoutFn(saveNow, REST_MS, { immediate: false })
  watch(wanted, () => rest.start(), { flush: 'sync' })
  watch([chosen, form.isSaving], saveNow, { immediate: true, flush: 'sync' })
  useEventListener(window.document, ['focusout', 'visibilitychange'], saveNow)
  useEventListener(window, ['blur', 'pagehide', 'beforeunload'], saveNow)

  return reactive({ state, problem, isKept, save })
}

export type ProgressSaving = ReturnType<typeof useProgressSaving>
