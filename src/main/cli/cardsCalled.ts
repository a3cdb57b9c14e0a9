import { foldText } from '@shared/domain/base/foldText'
import { parsePhoneNumber } from '@shared/domain/cards/phoneNumber'

interface NamedCard {
  readonly id: string
  readonly label: string
  readonly number: string
}

/** The cards with this number, in any spelling, or else with this label. */
export function cardsCalled<T extends NamedCard>(wanted: string, cards: readonly T[]): T[] {
  const number = parsePhoneNumber(wanted)
  const byNumber = cards.filter((card) => card.number === number)
  if (byNumber.length > 0) return byNumber
  return cards.filter(({ label, id }) => id === wanted || foldText(label) === foldText(wanted))
}
