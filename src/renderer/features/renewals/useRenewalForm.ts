import { computed, nextTick, onScopeDispose, reactive, ref, shallowRef, toRaw } from 'vue'
import type { AppError } from '@shared/contract/result'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { FieldIssue } from '@shared/domain/base/fieldIssue'
import { type Renewal, type RenewalField, parseRenewalInput } from '@shared/domain/renewals/renewal'
import { useClock } from '../../stores/clock'
import { useLibrary } from '../../stores/library'
import { useRenewals } from '../../stores/renewals'
import { useSettings } from '../../stores/settings'
import { type RenewalDraft, newDraft, useRenewalDrafts } from './renewalDrafts'
import {
  blankInput,
  hasDetails,
  inputOf,
  lastPaid,
  lastRenewal,
  withSameAsLast,
} from './renewalForm'
import { useUsualStatus } from './useUsualStatus'

const MAIN_FIELDS: readonly RenewalField[] = ['date', 'amount', 'status']

export type RenewalFormState = ReturnType<typeof useRenewalForm>

/**
 * The state of one renewal form: its draft, field errors and saving. `begun` is the saved progress of
 * an earlier guided renewal.
 */
export function useRenewalForm(
  document: () => CardDocument,
  renewal: Renewal | null,
  begun: RenewalDraft | null = null,
) {
  const clock = useClock()
  const settings = useSettings()
  const library = useLibrary()
  const renewals = useRenewals()
  const drafts = useRenewalDrafts()
  const cardId = document().card.id
  const key = renewal ? `${cardId}/${renewal.id}` : cardId
  const last = computed(() => (renewal ? null : lastRenewal(document())))

  /** The form starts with the currency of the card's last payment, else of any card's. */
  const paidLast = () => lastPaid([document()]) ?? lastPaid(library.documents)
  const freshInput = () =>
    renewal
      ? inputOf(renewal, settings.language)
      : blankInput(clock.today, settings.language, paidLast())
  const freshDraft = () => newDraft(freshInput(), renewal !== null && hasDetails(freshInput()))

  const typed = drafts.find(key)
  const kept = typed?.place || begun === null ? typed : begun
  const draft = reactive(kept ?? freshDraft())
  const isFromBefore = ref(kept !== null)
  const touched = reactive(new Set<string>())
  const isSubmitted = ref(false)
  const isSaving = ref(false)
  /** Why the last save failed, apart from field errors. */
  const problem = shallowRef<AppError | null>(null)
  /** Recorded or dropped: nothing needs to be kept. */
  const isDone = ref(false)

  // What was recorded is not changed unasked.
  if (renewal === null) useUsualStatus(() => draft.input)

  const parsed = computed(() => parseRenewalInput(draft.input, clock.today))
  const issues = computed(() => (parsed.value.ok ? [] : parsed.value.issues))
  const issueOf = (field: RenewalField): FieldIssue | null =>
    isSubmitted.value || touched.has(field)
      ? (issues.value.find((issue) => issue.field === field) ?? null)
      : null

  function startOver(): void {
    Object.assign(draft, { ...freshDraft(), place: draft.place })
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
      finish()
    } else problem.value = outcome.error
    return outcome
  }

  /** Forgets the draft, because it is recorded, saved elsewhere or dropped. */
  function finish(): void {
    isDone.value = true
    drafts.drop(key)
  }

  onScopeDispose(() => {
    if (!isDone.value) drafts.leave(key, toRaw(draft), freshInput())
  })

  return {
    draft,
    last,
    isFromBefore,
    isSaving,
    isDone,
    problem,
    issues,
    touched,
    issueOf,
    startOver,
    sameAsLast,
    check,
    save,
    finish,
    freshInput,
  }
}
