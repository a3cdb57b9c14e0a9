import { ref, shallowReactive, shallowRef } from 'vue'
import type { AppError, Result } from '@shared/contract/result'
import type { Drafts } from './drafts'

/**
 * What is typed into a form of a card: kept as a draft until it is saved, with its errors untold until
 * a field was left or the form was sent. `pristine` is what the form showed before anybody typed.
 */
export function useDraftedInput<Input extends object>(
  pristine: Input,
  drafts: Drafts<Input>,
  key: string,
) {
  const draft = drafts.find(key)
  const isDraft = ref(draft !== null)
  const input = shallowReactive({ ...(draft ?? pristine) })

  const touched = shallowReactive(new Set<keyof Input>())
  const isSubmitted = ref(false)
  const isSaving = ref(false)
  const failure = shallowRef<AppError | null>(null)

  /** May the error of this field be shown? */
  const isTold = (field: keyof Input) => isSubmitted.value || touched.has(field)

  function leave(field: keyof Input): void {
    if (input[field] !== '' && input[field] !== null) touched.add(field)
  }

  /** Null when something must be corrected first, or when it could not be saved. */
  async function save<Data>(
    isRight: () => boolean,
    send: (input: Input) => Promise<Result<Data>>,
  ): Promise<Data | null> {
    isSubmitted.value = true
    failure.value = null
    if (!isRight()) return null
    isSaving.value = true
    // eslint-disable-next-line @typescript-eslint/no-misused-spread -- a form's input has no class.
    const sent = { ...input }
    const outcome = await send(sent)
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
    if (JSON.stringify(input) === JSON.stringify(pristine)) {
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

  return { input, isDraft, isSaving, failure, isTold, leave, save, keepDraft, startOver }
}
