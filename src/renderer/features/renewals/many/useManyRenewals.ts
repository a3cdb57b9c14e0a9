import { computed, ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { failure, success } from '@shared/contract/result'
import type { AppError, Result } from '@shared/contract/result'
import { type RenewalField, parseRenewalInput } from '@shared/domain/renewals/renewal'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import { useUndo } from '../../../composables/useUndo'
import { useClock } from '../../../stores/clock'
import { useLibrary } from '../../../stores/library'
import { useRenewals } from '../../../stores/renewals'
import { useUsualStatus } from '../useUsualStatus'
import { useManyDraft } from './manyDraft'

/** One form for several cards: its errors, recording and undo. */
export function useManyRenewals() {
  const { t } = useI18n()
  const clock = useClock()
  const library = useLibrary()
  const renewals = useRenewals()
  const draft = useManyDraft()
  const { offer } = useUndo()
  useUsualStatus(() => draft.input)

  const touched = ref(new Set<RenewalField>())
  const isSubmitted = ref(false)
  const isSaving = ref(false)
  const problem = ref<AppError | null>(null)

  /** The chosen cards by urgency, without cards archived meanwhile. */
  const chosen = computed(() =>
    library.active.filter(({ card }) => draft.cardIds.includes(card.id)),
  )
  const parsed = computed(() => parseRenewalInput(draft.input, clock.today))
  const issues = computed(() => (parsed.value.ok ? [] : parsed.value.issues))
  const issueOf = (field: RenewalField) =>
    isSubmitted.value || touched.value.has(field)
      ? (issues.value.find((issue) => issue.field === field) ?? null)
      : null

  /** Records for every chosen card; false when nothing was recorded. */
  async function save(): Promise<boolean> {
    isSubmitted.value = true
    problem.value = null
    if (!parsed.value.ok || chosen.value.length === 0 || isSaving.value) return false
    isSaving.value = true
    const before = chosen.value.map(({ document }) => document)
    const cardIds = before.map(({ card }) => card.id)
    const outcome = await renewals.recordMany({ cardIds, input: { ...draft.input } })
    isSaving.value = false
    if (!outcome.ok) {
      problem.value = outcome.error
      return false
    }
    const count = outcome.data.length
    const title = t('renewals.many.saved', { count }, count)
    offer({ title, tone: 'success' }, () => takeBack(before, outcome.data))
    draft.startOver()
    return true
  }

  /** Undoes all of them; one failure does not stop the others. */
  async function takeBack(
    before: readonly CardDocument[],
    after: readonly CardDocument[],
  ): Promise<Result<unknown>> {
    const old = new Set(before.flatMap((document) => document.renewals.map(({ id }) => id)))
    let worst: Result<unknown> = success(undefined)
    for (const { card, renewals: all } of after) {
      const renewalId = all.find(({ id }) => !old.has(id))?.id
      const outcome = renewalId
        ? await renewals.remove({ cardId: card.id, renewalId })
        : failure('not-found')
      if (!outcome.ok) worst = outcome
    }
    return worst
  }

  return { draft, chosen, issues, issueOf, touched, isSubmitted, isSaving, problem, save }
}
