import * as v from 'valibot'
import { todayInLima } from '../domain/base/civilDate'
import type { RawDocument } from './migrate'

const CardV3Schema = v.looseObject({ balance: v.string(), createdAt: v.string() })

/**
 * Card 3 → 4: whether there is a balance is known only for a while, so the day on which it was seen is
 * kept. Older cards do not say it: the day on which the card was entered is the one that promises
 * least. Nobody was asked when a SIM was first used; that stays open.
 */
export function balanceSeenOn(raw: RawDocument): RawDocument {
  const card = v.parse(CardV3Schema, raw['card'])
  const balanceOn = card.balance === 'unknown' ? null : todayInLima(card.createdAt)
  return { ...raw, card: { ...card, balanceOn } }
}
