import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { CardInput } from '@shared/domain/cards/cardInput'
import type { CardProfileInput } from '@shared/domain/cards/cardProfileInput'

/** Unsaved forms of one kind by what they edit; kept until the app quits. */
export interface Drafts<Input> {
  find(key: string): Input | null
  keep(key: string, input: Input): void
  drop(key: string): void
}

/** By the card's id, or `new`. */
export const useCardDrafts = defineStore('cardDrafts', createDrafts<CardInput>)

/** By the card's id. */
export const useProfileDrafts = defineStore('profileDrafts', createDrafts<CardProfileInput>)

function createDrafts<Input>(): Drafts<Input> {
  const drafts = shallowReactive(new Map<string, Input>())
  return {
    find: (key) => drafts.get(key) ?? null,
    keep: (key, input) => void drafts.set(key, { ...input }),
    drop: (key) => void drafts.delete(key),
  }
}
