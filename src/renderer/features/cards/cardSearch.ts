import { foldText, foldedWords } from '@shared/domain/base/foldText'
import { formatPhoneNumber } from '@shared/domain/cards/phoneNumber'
import type { CardView } from '../../stores/cardView'

/** Cards that contain every word of the text in name, number, operator, holder, tags or note. */
export function searchCards(views: readonly CardView[], text: string): CardView[] {
  const words = foldedWords(text)
  return views.filter((view) => {
    const haystack = searchText(view)
    return words.every((word) => haystack.includes(word))
  })
}

function searchText({ card }: CardView): string {
  const { label, number, operator, operatorName, holder, tags, note } = card
  const numbers = [`+51${number}`, formatPhoneNumber(number)]
  return foldText(
    [label, ...numbers, operator, operatorName, holder.name, ...tags, note].join('\n'),
  )
}
