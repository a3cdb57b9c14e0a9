import { computed, reactive, ref, shallowRef } from 'vue'
import type { AppError } from '@shared/contract/result'
import type { Card } from '@shared/domain/cards/card'
import {
  type CardProfileField,
  type CardProfileInput,
  parseCardProfileInput,
} from '@shared/domain/cards/cardProfileInput'
import { useErrorText } from '../../../composables/useErrorText'
import { useClock } from '../../../stores/clock'
import { useLibrary } from '../../../stores/library'
import { useProfileDrafts } from './profileDrafts'
import { isSameProfileInput, profileInputOf } from './profileForm'

/** The state of the form "more about this card": input and errors. */
export function useProfileForm(card: Card) {
  const library = useLibrary()
  const clock = useClock()
  const drafts = useProfileDrafts()
  const { issueText } = useErrorText()

  const pristine = profileInputOf(card)
  const draft = drafts.find(card.id)
  const isDraft = ref(draft !== null)
  const input = reactive<CardProfileInput>({ ...(draft ?? pristine) })

  const touched = reactive(new Set<CardProfileField>())
  const isSubmitted = ref(false)
  const isSaving = ref(false)
  const failure = shallowRef<AppError | null>(null)

  const parsed = computed(() => parseCardProfileInput(input, clock.today))

  /** The error of a field, shown once it was left or the form was sent. */
  function errorOf(field: CardProfileField): string | null {
    if (parsed.value.ok || !(isSubmitted.value || touched.has(field))) return null
    const issue = parsed.value.issues.find((candidate) => candidate.field === field)
    return issue ? issueText(issue) : null
  }

  function leave(field: CardProfileField): void {
    if (input[field] !== '' && input[field] !== null) touched.add(field)
  }

  function send(changed: CardProfileInput) {
    // Accounts are edited on the card's page and may have changed meanwhile.
    const accounts = library.find(card.id)?.card.accounts ?? changed.accounts
    return library.editProfile(card.id, { ...changed, accounts: [...accounts] })
  }

  /** Returns an undo step that restores what is stored now. */
  function putBack() {
    const before = { ...pristine }
    return () => send(before)
  }

  /** Saves; false when something must be corrected first. */
  async function save(): Promise<boolean> {
    isSubmitted.value = true
    failure.value = null
    if (!parsed.value.ok) return false
    isSaving.value = true
    const outcome = await send(input)
    isSaving.value = false
    if (!outcome.ok) {
      failure.value = outcome.error
      return false
    }
    Object.assign(pristine, input)
    drafts.drop(card.id)
    return true
  }

  /** Keeps the draft; true when there was something to keep. */
  function keepDraft(): boolean {
    if (isSameProfileInput(input, pristine)) {
      drafts.drop(card.id)
      return false
    }
    drafts.keep(card.id, input)
    return true
  }

  function startOver(): void {
    Object.assign(input, pristine)
    drafts.drop(card.id)
    isDraft.value = false
    isSubmitted.value = false
    touched.clear()
  }

  return { input, isDraft, isSaving, failure, errorOf, leave, save, putBack, keepDraft, startOver }
}

export type ProfileForm = ReturnType<typeof useProfileForm>
