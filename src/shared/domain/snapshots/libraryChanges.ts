import * as v from 'valibot'
import { contentText } from '../base/contentText'
import type { CardDocument } from '../cards/cardDocument'
import type { Renewal } from '../renewals/renewal'

const CountsSchema = v.object({ added: v.number(), changed: v.number(), gone: v.number() })
type Counts = v.InferOutput<typeof CountsSchema>

/** How many cards, renewals and receipts differ between two states of the library. */
export const LibraryChangesSchema = v.object({
  cards: CountsSchema,
  renewals: CountsSchema,
  receipts: CountsSchema,
})
export type LibraryChanges = v.InferOutput<typeof LibraryChangesSchema>

/** One card in two states; null where it is not there. What lies in the trash counts as not there. */
export interface CardStates {
  readonly before: CardDocument | null
  readonly after: CardDocument | null
}

/** Cards that are the same in both states need not be handed over. */
export function changesBetween(states: readonly CardStates[]): LibraryChanges {
  const changes = { cards: none(), renewals: none(), receipts: none() }
  for (const { before, after } of states) {
    const [old, young] = [living(before), living(after)]
    count(changes.cards, old && cardText(old), young && cardText(young))
    countEach(changes.renewals, livingRenewals(old), livingRenewals(young), renewalText)
    countEach(changes.receipts, receiptsOf(old), receiptsOf(young), contentText)
  }
  return changes
}

export function hasChanges({ cards, renewals, receipts }: LibraryChanges): boolean {
  return [cards, renewals, receipts].some(({ added, changed, gone }) => added + changed + gone > 0)
}

const none = () => ({ added: 0, changed: 0, gone: 0 })

/** Null for a card that is not there, or lies in the trash. */
export function living(document: CardDocument | null): CardDocument | null {
  return document?.card.deletedAt === null ? document : null
}

/** Without the moment of the last change, which says nothing about what changed. */
function cardText({ card }: CardDocument): string {
  return contentText({ ...card, updatedAt: '' })
}

function renewalText(renewal: Renewal): string {
  return contentText({ ...renewal, updatedAt: '', receipts: [] })
}

export function livingRenewals(document: CardDocument | null): readonly Renewal[] {
  return document?.renewals.filter(({ deletedAt }) => deletedAt === null) ?? []
}

function receiptsOf(document: CardDocument | null) {
  return livingRenewals(document).flatMap(({ receipts }) =>
    receipts.filter(({ deletedAt }) => deletedAt === null),
  )
}

function countEach<T extends { readonly id: string }>(
  counts: Counts,
  before: readonly T[],
  after: readonly T[],
  textOf: (one: T) => string,
): void {
  const former = new Map(before.map((one) => [one.id, textOf(one)]))
  const latter = new Map(after.map((one) => [one.id, textOf(one)]))
  for (const id of new Set([...former.keys(), ...latter.keys()])) {
    count(counts, former.get(id) ?? null, latter.get(id) ?? null)
  }
}

function count(counts: Counts, before: string | null, after: string | null): void {
  if (before === after) return
  if (before === null) counts.added += 1
  else if (after === null) counts.gone += 1
  else counts.changed += 1
}
