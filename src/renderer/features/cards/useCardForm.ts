import { computed, reactive, ref, shallowRef } from 'vue'
import { type AppError, failure as failed } from '@shared/contract/result'
import { type CardField, type CardInput, parseCardInput } from '@shared/domain/cards/cardInput'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { FieldIssue } from '@shared/domain/base/fieldIssue'
import { formatPhoneNumber, parsePhoneNumber } from '@shared/domain/cards/phoneNumber'
import { useErrorText } from '../../composables/useErrorText'
import { useClock } from '../../stores/clock'
import { useLibrary } from '../../stores/library'
import { cardView } from '../../stores/cardView'
import { useSettings } from '../../stores/settings'
import { useCardDrafts } from './cardDrafts'
import { UNIQUE_FIELDS, type UniqueField, duplicateIn } from './duplicates'
import { blankCardInput, cardInputOf, isSameInput, previewDocument } from './cardForm'

/** The state of a card form: input, errors, and the effect of saving. */
export function useCardForm(
  previous: CardDocument | null,
  { opensRule = false }: { opensRule?: boolean } = {},
) {
  const library = useLibrary()
  const clock = useClock()
  const settings = useSettings()
  const drafts = useCardDrafts()
  const { errorText, issueText } = useErrorText()

  const key = previous?.card.id ?? 'new'
  const pristine = previous ? cardInputOf(previous.card) : blankCardInput()
  // When the form was opened to enter a rule, its fields are open but nothing is typed yet.
  if (opensRule) pristine.hasOwnRule = true
  const draft = drafts.find(key)
  const isDraft = ref(draft !== null)
  const input = reactive<CardInput>({ ...(draft ?? pristine) })

  const touched = reactive(new Set<CardField>())
  const isSubmitted = ref(false)
  const isSaving = ref(false)
  const failure = shallowRef<AppError | null>(null)

  const parsed = computed(() => parseCardInput(input, clock.today, previous?.card ?? null))
  const preview = computed(() => {
    const document = previewDocument(input, previous, clock)
    return document ? cardView(document, clock.today, settings.ruleView) : null
  })

  const isTold = (field: CardField) => isSubmitted.value || touched.has(field)
  const textFor = (issues: readonly FieldIssue[], field: CardField) => {
    const issue = issues.find((candidate) => candidate.field === field)
    return issue && isTold(field) ? issueText(issue) : null
  }
  const doubleIn = (field: UniqueField) =>
    duplicateIn(field, input, library.documents, previous?.card.id ?? null)
  /** The card that already has this number or ICCID, shown once the field was left. */
  const duplicateOf = (field: UniqueField) => (isTold(field) ? doubleIn(field) : null)

  /** The error of a field, shown once it was left or the form was sent. */
  function errorOf(field: CardField): string | null {
    const issue = parsed.value.ok ? null : textFor(parsed.value.issues, field)
    const unique = UNIQUE_FIELDS.find((candidate) => candidate === field)
    const double = issue === null && unique ? duplicateOf(unique) : null
    return double ? errorText(failed(double.code, { ...double }).error) : issue
  }
  const warningOf = (field: CardField) => textFor(parsed.value.warnings, field)

  function leave(field: CardField): void {
    if (input[field] !== '' && input[field] !== null) touched.add(field)
    if (field !== 'number') return
    const number = parsePhoneNumber(input.number)
    if (typeof number === 'string') input.number = formatPhoneNumber(number)
  }

  /** Saves; resolves to the stored document, or null when something must be corrected first. */
  async function save(): Promise<CardDocument | null> {
    isSubmitted.value = true
    failure.value = null
    if (!parsed.value.ok || UNIQUE_FIELDS.some(doubleIn)) return null
    isSaving.value = true
    const sent = { ...input }
    const outcome = previous ? await library.edit(previous.card.id, sent) : await library.add(sent)
    isSaving.value = false
    if (!outcome.ok) {
      failure.value = outcome.error
      return null
    }
    Object.assign(pristine, sent)
    drafts.drop(key)
    return outcome.data
  }

  /** Keeps the draft; true when there was something to keep. */
  function keepDraft(): boolean {
    if (isSameInput(input, pristine)) {
      drafts.drop(key)
      return false
    }
    drafts.keep(key, input)
    return true
  }

  function startOver(): void {
    Object.assign(input, pristine)
    drafts.drop(key)
    isDraft.value = false
    isSubmitted.value = false
    touched.clear()
  }

  return {
    input,
    isDraft,
    isSaving,
    failure,
    preview,
    errorOf,
    duplicateOf,
    warningOf,
    leave,
    save,
    keepDraft,
    startOver,
  }
}

export type CardForm = ReturnType<typeof useCardForm>
