import { computed, reactive } from 'vue'
import type { Card } from '@shared/domain/cards/card'
import {
  type CardProfileField,
  type CardProfileInput,
  parseCardProfileInput,
} from '@shared/domain/cards/cardProfileInput'
import { useErrorText } from '../../../composables/useErrorText'
import { useClock } from '../../../stores/clock'
import { useLibrary } from '../../../stores/library'
import { useProfileDrafts } from '../drafts'
import { useDraftedInput } from '../useDraftedInput'
import { profileInputOf } from './profileForm'

/** The state of the form "more about this card": input and errors. */
export function useProfileForm(card: Card) {
  const library = useLibrary()
  const clock = useClock()
  const { issueText } = useErrorText()

  const pristine = profileInputOf(card)
  const typed = useDraftedInput(pristine, useProfileDrafts(), card.id)

  const parsed = computed(() => parseCardProfileInput(typed.input, clock.today))

  /** The error of a field, shown once it was left or the form was sent. */
  function errorOf(field: CardProfileField): string | null {
    if (parsed.value.ok || !typed.isTold(field)) return null
    const issue = parsed.value.issues.find((candidate) => candidate.field === field)
    return issue ? issueText(issue) : null
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

  /** Saves; null when something must be corrected first. */
  const save = () => typed.save(() => parsed.value.ok, send)

  return reactive({ ...typed, errorOf, save, putBack })
}

export type ProfileForm = ReturnType<typeof useProfileForm>
