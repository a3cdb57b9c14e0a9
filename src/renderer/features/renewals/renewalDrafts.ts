import { defineStore } from 'pinia'
import { reactive } from 'vue'
import type { StagedReceipt } from '@shared/contract/models'
import type { RenewalInput } from '@shared/domain/renewals/renewal'
import type { RenewalStep } from '@shared/domain/renewals/renewalProgress'

/** The step of a guided renewal and its ticked checks. */
export interface GuidedPlace {
  step: RenewalStep
  checked: readonly string[]
}

/** The state of a form: input, staged files, and receipts to remove. */
export interface RenewalDraft {
  input: RenewalInput
  staged: readonly StagedReceipt[]
  removedReceiptIds: readonly string[]
  isDetailed: boolean
  /** Null while the guided renewal was not begun. */
  place: GuidedPlace | null
}

export const FIRST_PLACE: GuidedPlace = { step: 'prepare', checked: [] }

export function newDraft(input: RenewalInput, isDetailed: boolean): RenewalDraft {
  return { input, staged: [], removedReceiptIds: [], isDetailed, place: null }
}

/** Unsaved forms, one per card or renewal; kept until the app quits. */
export const useRenewalDrafts = defineStore('renewalDrafts', () => {
  const drafts = reactive(new Map<string, RenewalDraft>())

  const find = (key: string): RenewalDraft | null => drafts.get(key) ?? null
  const drop = (key: string): boolean => drafts.delete(key)

  /** Keeps a form that differs from a fresh one; forgets an untouched one. */
  function leave(key: string, draft: RenewalDraft, fresh: RenewalInput): void {
    const isTouched =
      draft.staged.length > 0 ||
      draft.removedReceiptIds.length > 0 ||
      JSON.stringify(draft.place ?? FIRST_PLACE) !== JSON.stringify(FIRST_PLACE) ||
      JSON.stringify(draft.input) !== JSON.stringify(fresh)
    if (isTouched) drafts.set(key, draft)
    else drafts.delete(key)
  }

  return { find, leave, drop }
})
