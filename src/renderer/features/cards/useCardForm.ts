import { computed, reactive } from 'vue'
import { failure as failed } from '@shared/contract/result'
import { type CardField, parseCardInput } from '@shared/domain/cards/cardInput'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { FieldIssue } from '@shared/domain/base/fieldIssue'
import { formatPhoneNumber, parsePhoneNumber } from '@shared/domain/cards/phoneNumber'
import { useErrorText } from '../../composables/useErrorText'
import { useClock } from '../../stores/clock'
import { useLibrary } from '../../stores/library'
import { cardView } from '../../stores/cardView'
import { useSettings } from '../../stores/settings'
import { useCardDrafts } from './drafts'
import { UNIQUE_FIELDS, type UniqueField, duplicateIn } from './duplicates'
import { blankCardInput, cardInputOf, previewDocument } from './cardForm'
import { useDraftedInput } from './useDraftedInput'

/** The state of a card form: input, errors, and the effect of saving. */
export function useCardForm(
  previous: CardDocument | null,
  { opensRule = false }: { opensRule?: boolean } = {},
) {
  const library = useLibrary()
  const clock = useClock()
  const settings = useSettings()
  const { errorText, issueText } = useErrorText()

  const key = previous?.card.id ?? 'new'
  const pristine = previous ? cardInputOf(previous.card) : blankCardInput()
  // When the form was opened to enter a rule, its fields are open but nothing is typed yet.
  if (opensRule) pristine.hasOwnRule = true
  const typed = useDraftedInput(pristine, useCardDrafts(), key)
  const { input, isTold } = typed

  const parsed = computed(() => parseCardInput(input, clock.today, previous?.card ?? null))
  const preview = computed(() => {
    const document = previewDocument(input, previous, clock)
    return document ? cardView(document, clock.today, settings.ruleView) : null
  })

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
    typed.leave(field)
    if (field !== 'number') return
    const number = parsePhoneNumber(input.number)
    if (typeof number === 'string') input.number = formatPhoneNumber(number)
  }

  /** Saves; resolves to the stored document, or null when something must be corrected first. */
  const save = () =>
    typed.save(
      () => parsed.value.ok && !UNIQUE_FIELDS.some(doubleIn),
      (sent) => (previous ? library.edit(previous.card.id, sent) : library.add(sent)),
    )

  return reactive({ ...typed, preview, errorOf, duplicateOf, warningOf, leave, save })
}

export type CardForm = ReturnType<typeof useCardForm>
