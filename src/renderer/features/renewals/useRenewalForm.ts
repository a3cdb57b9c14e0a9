import { computed, nextTick, reactive, ref, shallowRef, toRaw } from 'vue'
import { onScopeDispose } from 'vue'
import type { AppError } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cardDocument'
import type { FieldIssue } from '@shared/domain/fieldIssue'
import { type Renewal, type RenewalField, parseRenewalInput } from '@shared/domain/renewal'
import { useClock } from '../../stores/clock'
import { useRenewals } from '../../stores/renewals'
import { useSettings } from '../../stores/settings'
import { newDraft, useRenewalDrafts } from './renewalDrafts'
import { blankInput, hasDetails, inputOf, lastRenewal, withSameAsLast } from './renewalForm'

const MAIN_FIELDS: readonly RenewalField[] = ['date', 'amount', 'status']

/** The state of one renewal form: its draft, what is wrong with which field, and how it is saved. */
export function useRenewalForm(document: () => CardDocument, renewal: Renewal | null) {
  const clock = useClock()
  const settings = useSettings()
  const renewals = useRenewals()
  const drafts = useRenewalDrafts()
  const cardId = document().card.id
  const key = renewal ? `${cardId}/${renewal.id}` : cardId
  const last = computed(() => (renewal ? null : lastRenewal(document())))

  const freshInput = () =>
    renewal
      ? inputOf(renewal, settings.language)
      : blankInput(clock.today, settings.language, last.value)
  const freshDraft = () => newDraft(freshInput(), renewal !== null && hasDetails(freshInput()))

  const kept = drafts.find(key)
  const draft = reactive(kept ?? freshDraft())
  const isFromBefore = ref(kept !== null)
  const touched = reactive(new Set<string>())
  const isSubmitted = ref(false)
  const isSaving = ref(false)
  /** Why the last saving failed, other than by a field. */
  const problem = shallowRef<AppError | null>(null)
  let isDone = false

  const parsed = computed(() => parseRenewalInput(draft.input, clock.today))
  const issues = computed(() => (parsed.value.ok ? [] : parsed.value.issues))
  const issueOf = (field: RenewalField): FieldIssue | null =>
    isSubmitted.value || touched.has(field)
      ? (issues.value.find((issue) => issue.field === field) ?? null)
      : null

  function startOver(): void {
    Object.assign(draft, freshDraft())
    touched.clear()
    isSubmitted.value = false
    isFromBefore.value = false
    problem.value = null
  }

  function sameAsLast(): void {
    if (last.value) draft.input = withSameAsLast(draft.input, last.value)
  }

  /** Opens the details when something in them is wrong; false when the form must not be sent. */
  async function check(): Promise<boolean> {
    isSubmitted.value = true
    problem.value = null
    if (parsed.value.ok) return true
    if (issues.value.some(({ field }) => !MAIN_FIELDS.includes(field))) draft.isDetailed = true
    await nextTick()
    return false
  }

  async function save() {
    isSaving.value = true
    const { staged, removedReceiptIds } = draft
    const request = {
      cardId,
      input: { ...toRaw(draft.input) },
      stagedIds: staged.map(({ id }) => id),
    }
    const outcome = renewal
      ? await renewals.edit({
          ...request,
          renewalId: renewal.id,
          removedReceiptIds: [...removedReceiptIds],
        })
      : await renewals.record(request)
    isSaving.value = false
    if (outcome.ok) {
      isDone = true
      drafts.drop(key)
    } else problem.value = outcome.error
    return outcome
  }

  onScopeDispose(() => {
    if (!isDone) drafts.leave(key, toRaw(draft), freshInput())
  })

  return {
    draft,
    last,
    isFromBefore,
    isSaving,
    problem,
    issues,
    touched,
    issueOf,
    startOver,
    sameAsLast,
    check,
    save,
  }
}
