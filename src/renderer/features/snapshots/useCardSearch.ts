import { computed, ref } from 'vue'
import { foldText, foldedWords } from '@shared/domain/base/foldText'
import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'

interface NamedCard {
  readonly label: string
  readonly number: string
}

/** As many fit in a window at once; with more the search is offered. */
const FEW = 8

/** The cards whose number, in any spelling, or name has every word that was typed. */
export function useCardSearch<T extends NamedCard>(cards: () => readonly T[]) {
  const text = ref('')
  const isOffered = computed(() => cards().length > FEW)
  const words = computed(() => (isOffered.value ? foldedWords(text.value) : []))
  const found = computed(() => cards().filter((card) => matches(card, words.value)))
  return { text, isOffered, isSearching: computed(() => words.value.length > 0), found }
}

function matches({ label, number }: NamedCard, words: readonly string[]): boolean {
  const haystack = foldText([label, `+51${number}`, formatPhoneNumber(number)].join('\n'))
  return words.every((word) => haystack.includes(word))
}
