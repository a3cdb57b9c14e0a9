import { defineStore } from 'pinia'
import { reactive } from 'vue'
import type { CardProfileInput } from '@shared/domain/cards/cardProfileInput'

/** Unsaved profile forms by card; kept until the app quits. */
export const useProfileDrafts = defineStore('profileDrafts', () => {
  const drafts = reactive(new Map<string, CardProfileInput>())

  const find = (cardId: string): CardProfileInput | null => drafts.get(cardId) ?? null
  const keep = (cardId: string, input: CardProfileInput) => drafts.set(cardId, { ...input })
  const drop = (cardId: string) => drafts.delete(cardId)

  return { find, keep, drop }
})
