import { defineStore } from 'pinia'
import { reactive } from 'vue'
import type { CardInput } from '@shared/domain/cards/cardInput'

/** Unsaved card forms by card id or `new`; kept until the app quits. */
export const useCardDrafts = defineStore('cardDrafts', () => {
  const drafts = reactive(new Map<string, CardInput>())

  const find = (key: string): CardInput | null => drafts.get(key) ?? null
  const keep = (key: string, input: CardInput) => drafts.set(key, { ...input })
  const drop = (key: string) => drafts.delete(key)

  return { find, keep, drop }
})
