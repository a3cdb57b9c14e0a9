import { defineStore } from 'pinia'
import { reactive } from 'vue'
import type { CardProfileInput } from '@shared/domain/cards/cardProfileInput'

/** Profile forms that were left unsaved, by card; they last until the app is quit. */
export const useProfileDrafts = defineStore('profileDrafts', () => {
  const drafts = reactive(new Map<string, CardProfileInput>())

  const find = (cardId: string): CardProfileInput | null => drafts.get(cardId) ?? null
  const keep = (cardId: string, input: CardProfileInput) => drafts.set(cardId, { ...input })
  const drop = (cardId: string) => drafts.delete(cardId)

  return { find, keep, drop }
})
