import { sha256 } from '../../main/common/sha256'
import { contentsOf } from '../../main/services/receipts/freedReceipts'
import type { CardDocument } from '@shared/domain/cards/cardDocument'
import type { RecordKeeper } from './recordKeeper'

/** A hash of each card by its id. */
export type Contents = Readonly<Record<string, string>>

/** The records as they are in memory, or as a start found them. */
export interface RecordState {
  /** Of whole documents. */
  readonly cards: Contents
  /** Of what people see of them, without the moments at which they were written. */
  readonly contents: Contents
  readonly settings: string
}

/** Whatever the order of its fields: a document that is read has another than one that was just made. */
const hashOf = (value: unknown) => sha256(JSON.stringify(inOrder(value)))

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => a.localeCompare(b))
  return fields.map(([name, held]) => [name, inOrder(held)])
}

const byId = (documents: readonly CardDocument[], of: (document: CardDocument) => unknown) =>
  Object.fromEntries(documents.map((one) => [one.card.id, hashOf(of(one))]))

export function contentsOfCards(documents: readonly CardDocument[]): Contents {
  return byId(documents, ({ card, renewals }) => [
    card.label,
    card.number,
    card.deletedAt !== null,
    renewals.map(({ id, amount, note, deletedAt, receipts }) => [
      id,
      amount,
      note,
      deletedAt !== null,
      receipts.map(({ sha256: content }) => content),
    ]),
  ])
}

export function stateOf({ storage }: RecordKeeper): RecordState {
  const documents = storage.cards.all()
  return {
    cards: byId(documents, (document) => document),
    contents: contentsOfCards(documents),
    settings: hashOf(storage.settings.read()),
  }
}

/** The names of damaged documents, and the receipts that a card names and that are not whole. */
export async function faultsOf({ storage }: RecordKeeper): Promise<string[]> {
  const damaged = storage.repair.damaged().map(({ fileName }) => `torn: ${fileName}`)
  const missing: string[] = []
  for (const content of contentsOf(storage.cards.all())) {
    const found = await storage.receipts.inspect(content)
    const isWhole = found.kind === 'read' && found.sha256 === content.sha256
    if (!isWhole) missing.push(`lost: receipt ${content.sha256}`)
  }
  return [...damaged, ...missing]
}
